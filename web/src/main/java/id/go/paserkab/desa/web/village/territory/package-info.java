/** Where staff keep their village's dusun, RW and RT. Leans on {@code territory}. */
@NullMarked
package id.go.paserkab.desa.web.village.territory;

import org.jspecify.annotations.NullMarked;
