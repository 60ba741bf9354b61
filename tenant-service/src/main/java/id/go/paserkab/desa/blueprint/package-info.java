/**
 * What every village is made of: the changelog and the seeds of all features. Leans on {@code
 * tenancy}.
 */
@NullMarked
package id.go.paserkab.desa.blueprint;

import org.jspecify.annotations.NullMarked;
