/** Proves the drawing of the time line and what the overview concludes. */
@NullMarked
package id.go.paserkab.desa.web.regency.rollout;

import org.jspecify.annotations.NullMarked;
