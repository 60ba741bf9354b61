/** The application. */
@NullMarked
package id.go.paserkab.desa;

import org.jspecify.annotations.NullMarked;
