/** Proves how the audit trail is narrowed and shown. */
@NullMarked
package id.go.paserkab.desa.web.audit;

import org.jspecify.annotations.NullMarked;
