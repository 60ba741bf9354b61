/**
 * Tells open pages that what they show has moved, by server-sent events. Leans on {@code signal}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.live;

import org.jspecify.annotations.NullMarked;
