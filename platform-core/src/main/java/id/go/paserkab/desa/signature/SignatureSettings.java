package id.go.paserkab.desa.signature;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How files are signed.
 *
 * @param service the signing service; without it everything is signed by hand
 */
@Validated
@ConfigurationProperties("desa.signature")
record SignatureSettings(@Nullable @Valid Service service) {

    /**
     * A signing service in the manner of BSrE's client, which an office runs itself.
     *
     * @param url its address, without a path
     * @param username by which the service knows this platform
     * @param password its secret
     * @param connect how long to wait for a connection
     * @param answer how long to wait for the signed file
     */
    record Service(
            @NotNull URI url,
            @NotBlank String username,
            @NotBlank String password,
            @DefaultValue("3s") @NotNull Duration connect,
            @DefaultValue("20s") @NotNull Duration answer) {

        @Override
        public String toString() {
            return "Service[" + url + "]";
        }
    }
}
