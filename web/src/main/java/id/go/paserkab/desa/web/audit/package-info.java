/**
 * The pages of the audit trail, for the regency and for each village's office. Leans on {@code
 * audit}.
 */
@NullMarked
package id.go.paserkab.desa.web.audit;

import org.jspecify.annotations.NullMarked;
