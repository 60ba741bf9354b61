/** Tests of letters as PDF. */
@NullMarked
package id.go.paserkab.desa.web.village.letterpaper;

import org.jspecify.annotations.NullMarked;
