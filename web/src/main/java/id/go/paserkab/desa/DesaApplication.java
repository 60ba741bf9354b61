package id.go.paserkab.desa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one process: the doors, the desks and, where it is told to work, the provisioning worker. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DesaApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DesaApplication.class, arguments);
    }
}
