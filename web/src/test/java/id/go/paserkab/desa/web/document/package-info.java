/** Proves who is handed a document, and that every refusal is told. */
@NullMarked
package id.go.paserkab.desa.web.document;

import org.jspecify.annotations.NullMarked;
