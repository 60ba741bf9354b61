/** Proves who is let in, and what is kept out. */
@NullMarked
package id.go.paserkab.desa.web.security;

import org.jspecify.annotations.NullMarked;
