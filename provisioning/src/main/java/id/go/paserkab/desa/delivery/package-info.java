/**
 * Brings notices to their readers: finds out who they are, puts what they chose into their inbox
 * and mails it. Leans on {@code notice}, {@code identity}, {@code address}, {@code people} and
 * {@code worker}.
 */
@NullMarked
package id.go.paserkab.desa.delivery;

import org.jspecify.annotations.NullMarked;
