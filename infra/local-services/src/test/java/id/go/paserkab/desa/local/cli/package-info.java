/** Proves what the menu says and refuses. */
@NullMarked
package id.go.paserkab.desa.local.cli;

import org.jspecify.annotations.NullMarked;
