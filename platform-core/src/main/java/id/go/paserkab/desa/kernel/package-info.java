/** Value types that every room speaks: village codes, slugs. Leans on nothing, not even Spring. */
@NullMarked
package id.go.paserkab.desa.kernel;

import org.jspecify.annotations.NullMarked;
