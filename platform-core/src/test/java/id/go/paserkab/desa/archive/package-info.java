/** Tests of {@code archive}: what every archive must do, and what each does besides. */
@NullMarked
package id.go.paserkab.desa.archive;

import org.jspecify.annotations.NullMarked;
