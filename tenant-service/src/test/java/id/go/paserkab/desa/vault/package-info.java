/** What the vault must do and refuse, in real villages. */
@NullMarked
package id.go.paserkab.desa.vault;

import org.jspecify.annotations.NullMarked;
