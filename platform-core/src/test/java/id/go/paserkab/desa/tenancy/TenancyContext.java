package id.go.paserkab.desa.tenancy;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** The tenancy room with what it stands on, and two entities of a village. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({
    "id.go.paserkab.desa.tenancy",
    "id.go.paserkab.desa.platform",
    "id.go.paserkab.desa.secret"
})
@ConfigurationPropertiesScan({
    "id.go.paserkab.desa.tenancy",
    "id.go.paserkab.desa.platform",
    "id.go.paserkab.desa.secret"
})
class TenancyContext {}
