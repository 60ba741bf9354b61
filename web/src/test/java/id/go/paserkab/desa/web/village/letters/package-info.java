/** Tests of the pages on which letters are written. */
@NullMarked
package id.go.paserkab.desa.web.village.letters;

import org.jspecify.annotations.NullMarked;
