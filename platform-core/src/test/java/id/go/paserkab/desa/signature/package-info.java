/** Tests of {@code signature} against a small server that behaves as a signing service does. */
@NullMarked
package id.go.paserkab.desa.signature;

import org.jspecify.annotations.NullMarked;
