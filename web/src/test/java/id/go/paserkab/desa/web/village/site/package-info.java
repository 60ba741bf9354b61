/** Proves a village's public pages. */
@NullMarked
package id.go.paserkab.desa.web.village.site;

import org.jspecify.annotations.NullMarked;
