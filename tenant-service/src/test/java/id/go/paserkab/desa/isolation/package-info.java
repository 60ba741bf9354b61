/** What every repository of village data must refuse, whatever it holds. */
@NullMarked
package id.go.paserkab.desa.isolation;

import org.jspecify.annotations.NullMarked;
