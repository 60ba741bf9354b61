package id.go.paserkab.desa.delivery;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How notices are mailed. Mail is off until {@code spring.mail.host} names a server.
 *
 * @param from the address that mails come from; {@code tidak-dibalas@} the base host unless said
 * @param collect for how long notices of the kinds that come in numbers wait for each other, so
 *     that they go in one mail
 * @param giveUpAfter how long a mail is tried before it is given up
 */
@Validated
@ConfigurationProperties("desa.mail")
record MailSettings(
        @Nullable @Email String from,
        @DefaultValue("10m") @NotNull Duration collect,
        @DefaultValue("3d") @NotNull Duration giveUpAfter) {}
