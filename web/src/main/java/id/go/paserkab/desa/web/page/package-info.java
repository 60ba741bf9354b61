/**
 * What every page shares: the model of its frame and its language. Leans on {@code host} and {@code
 * security}.
 */
@NullMarked
package id.go.paserkab.desa.web.page;

import org.jspecify.annotations.NullMarked;
