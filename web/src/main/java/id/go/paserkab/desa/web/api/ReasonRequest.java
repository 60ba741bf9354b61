package id.go.paserkab.desa.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is done; it stands in the audit trail. */
@Schema(name = "Reason")
record ReasonRequest(@Nullable String reason) {

    static String of(@Nullable ReasonRequest request) {
        return request == null || request.reason() == null ? "" : request.reason().strip();
    }
}
