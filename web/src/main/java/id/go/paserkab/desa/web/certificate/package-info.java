/**
 * Certificates as files to be printed, for whichever face hands them out; each says how far the
 * reader's sight reaches. Leans on {@code training} and {@code web.print}.
 */
@NullMarked
package id.go.paserkab.desa.web.certificate;

import org.jspecify.annotations.NullMarked;
