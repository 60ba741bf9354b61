/**
 * The schemas of all villages: which version each has, and bringing them to this build's. Leans on
 * {@code migration} and {@code web.regency.live}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.upgrades;

import org.jspecify.annotations.NullMarked;
