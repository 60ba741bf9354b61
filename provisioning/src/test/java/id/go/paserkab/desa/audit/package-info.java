/** Tests of {@code audit} on the platform's own tables, which {@code platform-core} cannot see. */
@NullMarked
package id.go.paserkab.desa.audit;

import org.jspecify.annotations.NullMarked;
