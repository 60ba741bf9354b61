/** Files of residents, honest and hostile, and what becomes of them. */
@NullMarked
package id.go.paserkab.desa.intake;

import org.jspecify.annotations.NullMarked;
