package id.go.paserkab.desa.signature;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the signer by its settings. */
@Configuration(proxyBeanMethods = false)
class SignatureConfiguration {

    @Bean
    Signer signer(SignatureSettings settings) {
        var service = settings.service();
        return service == null ? new HandSigner() : new ServiceSigner(service);
    }
}
