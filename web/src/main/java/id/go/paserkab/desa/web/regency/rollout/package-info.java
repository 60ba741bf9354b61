/**
 * The rollout as leadership sees it: totals, a map of tiles, a time line, and what is stuck. Leans
 * on {@code programme}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.rollout;

import org.jspecify.annotations.NullMarked;
