package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.web.members.OneTimePassword;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** A password that is good for one sign-in. */
@Schema(name = "OneTimePassword")
record OneTimePasswordView(UUID member, String username, String password) {

    static ResponseEntity<OneTimePasswordView> answer(OneTimePassword issued) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new OneTimePasswordView(
                                issued.member().id(),
                                issued.member().username(),
                                issued.password()));
    }

    @Override
    public String toString() {
        return "OneTimePasswordView[" + username + "]";
    }
}
