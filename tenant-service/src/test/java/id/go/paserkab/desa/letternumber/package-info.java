/** Tests of the numbers of letters. */
@NullMarked
package id.go.paserkab.desa.letternumber;

import org.jspecify.annotations.NullMarked;
