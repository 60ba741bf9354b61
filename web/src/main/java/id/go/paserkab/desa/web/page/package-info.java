/**
 * What every page shares: layout, language, headers, the pages that say no. Leans on {@code
 * address}.
 */
@NullMarked
package id.go.paserkab.desa.web.page;

import org.jspecify.annotations.NullMarked;
