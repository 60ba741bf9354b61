/** Proves what all pages share. */
@NullMarked
package id.go.paserkab.desa.web.page;

import org.jspecify.annotations.NullMarked;
