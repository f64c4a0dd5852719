#!/usr/bin/env bash
# Builds the Thrift Server, starts it over the sample's warehouse (made by ./marsad run) and asks it through the stock Hive JDBC driver.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
./mvnw -q -B -Pserve -pl jobs,serve spotless:check verify -Dtest=ThriftServerTest -Dsurefire.failIfNoSpecifiedTests=false
touch jobs/target/.built serve/target/.built
