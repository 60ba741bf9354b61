/**
 * What all pages share: the frame around them and the cache of public ones. Leans on {@code
 * web.host} and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.page;

import org.jspecify.annotations.NullMarked;
