package id.go.paserkab.desa.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Desa Digital Paser")
                                .version("v1")
                                .description(
                                        """
                                        The rollout of Kabupaten Paser's 139 villages: waves, \
                                        villages, runs, upgrades and members. Every refusal is \
                                        problem+json, in Indonesian or, with \
                                        ?bahasa=en, in English.\
                                        """)
                                .license(
                                        new License()
                                                .name("Apache-2.0")
                                                .url(
                                                        "https://www.apache.org/licenses/LICENSE-2.0")));
    }
}
