/** Proves who may see and change a village's territory, and what forms answer. */
@NullMarked
package id.go.paserkab.desa.web.village.territory;

import org.jspecify.annotations.NullMarked;
