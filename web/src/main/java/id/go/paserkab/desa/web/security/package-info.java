/**
 * Who is at the door and what they may do there: sessions, tokens, forged requests, locked doors.
 * Leans on {@code host}, {@code signin}, {@code refusal} and {@code identity}.
 */
@NullMarked
package id.go.paserkab.desa.web.security;

import org.jspecify.annotations.NullMarked;
