package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.local.TestServices;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A worker node on real services, the same one for all tests of the module. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.datasource.hikari.connection-timeout=3000")
@ContextConfiguration(initializers = ProvisioningTest.Services.class)
public @interface ProvisioningTest {

    /** Hands over the services' settings. */
    class Services implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(TestServices.all()).applyTo(context);
        }
    }
}
