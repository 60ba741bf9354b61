/** Derives every password and client secret of the platform from one. Leans on nothing. */
@NullMarked
package id.go.paserkab.desa.secret;

import org.jspecify.annotations.NullMarked;
