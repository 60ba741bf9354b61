/** Tests of the pages on which letters are received. */
@NullMarked
package id.go.paserkab.desa.web.village.incoming;

import org.jspecify.annotations.NullMarked;
