/**
 * Hands out evidence to whom the room that keeps it lets read it, and says why a file is refused.
 * Leans on {@code document} and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.document;

import org.jspecify.annotations.NullMarked;
