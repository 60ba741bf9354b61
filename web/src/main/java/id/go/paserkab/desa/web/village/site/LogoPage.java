package id.go.paserkab.desa.web.village.site;

import id.go.paserkab.desa.profile.ProfileDesk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.OpenToAnyone;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The village's emblem. Its address names its content and so never needs to be asked again. */
@Controller
@OnFace(FaceKind.VILLAGE)
class LogoPage {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ProfileDesk desk;

    LogoPage(ProfileDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/logo/{hash:[0-9a-f]{32}}.png")
    @OpenToAnyone
    ResponseEntity<byte[]> logo(@PathVariable String hash) {
        return desk.logo()
                .filter(logo -> logo.hash().equals(hash))
                .map(logo ->
                        ResponseEntity.ok()
                                .contentType(MediaType.IMAGE_PNG)
                                .cacheControl(FOR_EVER)
                                .body(logo.png()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
