/** Who is at the door and what they may do there. Leans on {@code host} and {@code identity}. */
@NullMarked
package id.go.paserkab.desa.web.security;

import org.jspecify.annotations.NullMarked;
