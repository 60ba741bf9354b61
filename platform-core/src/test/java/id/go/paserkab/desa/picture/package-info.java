/** Proves what is kept of an uploaded picture and what is refused. */
@NullMarked
package id.go.paserkab.desa.picture;

import org.jspecify.annotations.NullMarked;
