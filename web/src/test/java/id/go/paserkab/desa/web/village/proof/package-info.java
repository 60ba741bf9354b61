/** Tests of the page on which letters are checked. */
@NullMarked
package id.go.paserkab.desa.web.village.proof;

import org.jspecify.annotations.NullMarked;
