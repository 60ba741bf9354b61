/** Tests of the kinds of letters that a village has. */
@NullMarked
package id.go.paserkab.desa.letterkind;

import org.jspecify.annotations.NullMarked;
