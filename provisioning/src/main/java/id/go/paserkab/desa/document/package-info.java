/**
 * Keeps what people hand in as evidence, once it has been looked through. Leans on {@code
 * reception} and {@code audit}; who may read a document is said by the room that asked for it.
 */
@NullMarked
package id.go.paserkab.desa.document;

import org.jspecify.annotations.NullMarked;
