package org.rapporteur.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which machines are asked, and which never. */
class PublicInternetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:0:1::1",
                "2001:db8::1",
                "2002:7f00:1::1"
            })
    void this_machine_and_its_network_are_closed(String number) throws UnknownHostException {
        assertThat(new PublicInternet().test(InetAddress.getByName(number))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "193.0.6.139",
                "223.255.255.255",
                "2001:200::1",
                "2001:67c:2e8:22::c100:68b",
                "2606:4700::1111",
                "2a00:1450:4001::1"
            })
    void the_rest_of_the_internet_is_open(String number) throws UnknownHostException {
        assertThat(new PublicInternet().test(InetAddress.getByName(number))).isTrue();
    }

    @Test
    void a_name_with_one_closed_machine_among_open_ones_is_not_asked() {
        Guard guard = new Guard(
                host -> List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")),
                new PublicInternet(),
                port -> true);

        assertThat(objection(guard, "http://both.example/"))
                .isEqualTo(Answer.unsure("was not asked: its host is not on the public Internet"));
    }

    @Test
    void a_name_that_nobody_can_look_up_just_now_may_exist() {
        Guard guard = new Guard(
                host -> {
                    throw new UnknownHostException(host + ": Temporary failure in name resolution");
                },
                new PublicInternet(),
                port -> true);

        assertThat(objection(guard, "http://some.example/"))
                .isEqualTo(Answer.unsure("was not asked: its host could not be looked up"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/"
            })
    void however_this_machine_is_written_it_is_not_asked(String address) {
        assertThat(objection(Guard.real(), address))
                .isEqualTo(Answer.unsure("was not asked: its host is not on the public Internet"));
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 25, 3306, 6379, 9200})
    void ports_where_other_services_stand_are_not_asked(int port) {
        assertThat(objection(Guard.real(), "http://1.1.1.1:" + port + "/"))
                .isEqualTo(Answer.unsure("was not asked: " + port + " is not a port of the web"));
    }

    private static Answer objection(Guard guard, String url) {
        try {
            guard.check(Address.of(url).orElseThrow());
            return Answer.ALIVE;
        } catch (NotAsked objection) {
            return objection.answer();
        }
    }
}
