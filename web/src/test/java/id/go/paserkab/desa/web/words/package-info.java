/** Proves that every refusal and trouble has plain words in both languages. */
@NullMarked
package id.go.paserkab.desa.web.words;

import org.jspecify.annotations.NullMarked;
