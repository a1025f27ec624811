namespace GraphApi.Plan.Tests.Walks.Chains;

public sealed class ChainSearchTests
{
    [Fact]
    public void Chains_lead_from_a_transfer_over_its_organisers_to_those_who_hold_office_there() => Expect(
        """
        Transfer t 2022-10
        Institution i
        Institution parent
        Person head
        Person deputy
        Person organiser
        Person minister
        t ORGANISED_BY i ORDERED
        t ORGANISED_BY organiser CARRIED
        i AFFILIATED_WITH parent PART_OF 2020..2024
        head HOLDS_POSITION i HEADS 2020..2024
        deputy HOLDS_POSITION i DEPUTY 2020..2024
        minister HOLDS_POSITION parent HEADS 2020..2024
        """,
        "t",
        """
        t ORGANISED_BY organiser: Certain, 1/1 at organiser
        t ORGANISED_BY i HOLDS_POSITION deputy: Certain, 1/1 at i
        t ORGANISED_BY i HOLDS_POSITION head: Certain, 1/1 at i
        t ORGANISED_BY i AFFILIATED_WITH parent HOLDS_POSITION minister: Certain, 1/1 at i
        complete
        """);

    [Fact]
    public void Only_some_kinds_and_roles_carry_responsibility() => Expect(
        """
        Transfer t 2022-10
        Institution i
        Institution helper
        Institution partner
        Institution parent
        Person employee
        Person envoy
        Person member
        Person founder
        Person office
        Person deputyAbove
        Person headAbove
        Person partnerHead
        Person helperHead
        t ORGANISED_BY i ORGANISED
        t ORGANISED_BY helper FACILITATED
        helperHead HOLDS_POSITION helper HEADS 2020..2024
        i AFFILIATED_WITH partner PARTNER_OF 2020..2024
        i AFFILIATED_WITH parent FUNDED_BY 2020..2024
        partnerHead HOLDS_POSITION partner HEADS 2020..2024
        employee HOLDS_POSITION i WORKS_FOR 2020..2024
        envoy HOLDS_POSITION i ENVOY 2020..2024
        member HOLDS_POSITION i MEMBER 2020..2024
        founder HOLDS_POSITION i FOUNDED 2020..2024
        office HOLDS_POSITION i HOLDS_OFFICE 2020..2024
        deputyAbove HOLDS_POSITION parent DEPUTY 2020..2024
        headAbove HOLDS_POSITION parent HEADS 2020..2024
        """,
        "t",
        """
        t ORGANISED_BY i HOLDS_POSITION office: Certain, 1/1 at i
        t ORGANISED_BY i AFFILIATED_WITH parent HOLDS_POSITION headAbove: Certain, 1/1 at i
        complete
        """);

    [Fact]
    public void A_place_leads_to_the_transfers_to_and_through_it_and_to_those_who_run_it_but_not_to_transfers_from_it()
    {
        const string World =
            """
            Location l
            Transfer arriving 2022-10
            Transfer passing 2022-11
            Transfer leaving 2022-12
            Institution owner
            Institution host
            Person a
            Person b
            Person c
            Person d
            Person e
            arriving TO l
            passing VIA l
            leaving FROM l
            arriving ORGANISED_BY a ORGANISED
            passing ORGANISED_BY b ORGANISED
            leaving ORGANISED_BY c ORGANISED
            owner OPERATES l OWNS 2020..
            host OPERATES l HOSTS 2020..2024
            d HOLDS_POSITION owner HEADS 2022-11..2024
            e HOLDS_POSITION host HEADS 2020..2024
            """;
        Expect(
            World,
            "l",
            """
            l TO arriving ORGANISED_BY a: Certain, 1/1 at arriving
            l OPERATES owner HOLDS_POSITION d: Possible, 1/1 at owner
              owner: no date to compare with
              d: no date to compare with
            l VIA passing ORGANISED_BY b: Certain, 1/1 at passing
            complete
            """);
        Assert.Equal(
            """
            l TO arriving ORGANISED_BY a: Certain, 1/1 at arriving
            l OPERATES owner HOLDS_POSITION d: Possible, 1/1 at owner
              owner: end of operation not recorded
              d: may have begun after the date
            l VIA passing ORGANISED_BY b: Certain, 1/1 at passing
            complete
            """,
            new ChainWorld(World).Chains("l", at: "2022-11-15"));
    }

    [Fact]
    public void A_group_of_children_leads_to_the_transfers_that_moved_it_each_with_its_own_dates() => Expect(
        """
        ChildGroup g
        Transfer early 2022-03
        Transfer late 2023-03
        Institution i
        Person first
        Person second
        early MOVED g
        late MOVED g
        early ORGANISED_BY i ORGANISED
        late ORGANISED_BY i RECEIVED
        first HOLDS_POSITION i HEADS 2020..2022-12-31
        second HOLDS_POSITION i HEADS 2023-01-01..2024
        """,
        "g",
        """
        g MOVED early ORGANISED_BY i HOLDS_POSITION first: Certain, 1/1 at early
        g MOVED late ORGANISED_BY i HOLDS_POSITION second: Certain, 1/1 at late
        complete
        """);

    [Fact]
    public void An_office_that_ended_the_day_before_is_in_no_chain() => Expect(
        """
        Transfer t 2022-10-21
        Institution i
        Person before
        Person since
        Person lastDay
        t ORGANISED_BY i ORGANISED
        before HOLDS_POSITION i HEADS 2020..2022-10-20
        since HOLDS_POSITION i HEADS 2022-10-22..2024
        lastDay HOLDS_POSITION i HEADS 2020..2022-10-21
        """,
        "t",
        """
        t ORGANISED_BY i HOLDS_POSITION lastDay: Certain, 1/1 at i
        complete
        """);

    [Fact]
    public void An_office_that_starts_in_the_month_of_the_transfer_is_possible() => Expect(
        """
        Transfer t 2022-10
        Institution i
        Person month
        Person day
        Person unknown
        t ORGANISED_BY i ORGANISED
        month HOLDS_POSITION i HEADS 2022-10..2024
        day HOLDS_POSITION i HEADS 2022-10-15..2024
        unknown HOLDS_POSITION i HEADS ..2024
        """,
        "t",
        """
        t ORGANISED_BY i HOLDS_POSITION day: Possible, 1/1 at i
          day: may have begun after the transfer
        t ORGANISED_BY i HOLDS_POSITION month: Possible, 1/1 at i
          month: may have begun after the transfer
        t ORGANISED_BY i HOLDS_POSITION unknown: Possible, 1/1 at i
          unknown: start of office not recorded
        complete
        """);

    [Fact]
    public void A_transfer_without_dates_makes_every_dated_link_possible_unless_a_date_is_asked_for()
    {
        const string World =
            """
            Transfer t
            Institution i
            Person p
            Person q
            t ORGANISED_BY i ORGANISED
            p HOLDS_POSITION i HEADS 2020..2024
            q HOLDS_POSITION i HEADS 2024-02..2025
            """;
        Expect(
            World,
            "t",
            """
            t ORGANISED_BY i HOLDS_POSITION p: Possible, 1/1 at i
              p: date of the transfer not recorded
            t ORGANISED_BY i HOLDS_POSITION q: Possible, 1/1 at i
              q: date of the transfer not recorded
            complete
            """);
        Assert.Equal(
            """
            t ORGANISED_BY i HOLDS_POSITION p: Certain, 1/1 at i
            complete
            """,
            new ChainWorld(World).Chains("t", at: "2022-10-21"));
    }

    [Fact]
    public void Of_several_chains_to_one_official_the_best_are_shown_and_the_others_counted()
    {
        const string World =
            """
            Transfer t 2022-10
            Institution i
            Institution j
            Institution k
            Person p
            Person q
            t ORGANISED_BY i ORGANISED
            t ORGANISED_BY j RECEIVED 2/2
            j AFFILIATED_WITH k PART_OF 2020..2024
            p HOLDS_POSITION i HEADS 2020..2024
            p HOLDS_POSITION j HEADS 2020..2024 3/3
            p HOLDS_POSITION#2 j DEPUTY 2020..2024 2/4
            p HOLDS_POSITION k HEADS 2020..2024
            q HOLDS_POSITION k HEADS 2020..2024
            """;
        Expect(
            World,
            "t",
            """
            t ORGANISED_BY j HOLDS_POSITION p: Certain, 2/2 at j +3
            t ORGANISED_BY j AFFILIATED_WITH k HOLDS_POSITION q: Certain, 1/1 at k
            complete
            """);
        Assert.Equal(
            """
            t ORGANISED_BY j HOLDS_POSITION p: Certain, 2/2 at j +1
            t ORGANISED_BY j HOLDS_POSITION#2 p: Certain, 2/2 at j +1
            t ORGANISED_BY i HOLDS_POSITION p: Certain, 1/1 at i +1
            t ORGANISED_BY j AFFILIATED_WITH k HOLDS_POSITION q: Certain, 1/1 at k
            complete
            """,
            new ChainWorld(World).Chains("t", perOfficial: 3));
        Assert.Equal(
            """
            t ORGANISED_BY j HOLDS_POSITION p: Certain, 2/2 at j +2
            t ORGANISED_BY j HOLDS_POSITION#2 p: Certain, 2/2 at j +2
            truncated
            """,
            new ChainWorld(World).Chains("t", perOfficial: 3, first: 2));
    }

    [Fact]
    public void A_cycle_of_affiliations_is_not_walked_round() => Expect(
        """
        Transfer t 2022-10
        Institution a
        Institution b
        Institution c
        Person p
        t ORGANISED_BY a ORGANISED
        a AFFILIATED_WITH b PART_OF 2020..2024
        b AFFILIATED_WITH c PART_OF 2020..2024
        c AFFILIATED_WITH a PART_OF 2020..2024
        b AFFILIATED_WITH b SUBORDINATE_TO 2020..2024
        p HOLDS_POSITION a HEADS 2020..2024
        p HOLDS_POSITION#2 c HEADS 2020..2024
        """,
        "t",
        """
        t ORGANISED_BY a HOLDS_POSITION p: Certain, 1/1 at a +1
        complete
        """);

    [Fact]
    public void A_disputed_link_is_weaker_than_any_that_is_not_and_the_first_of_equals_is_named() => Expect(
        """
        Transfer t 2022-10
        Institution i
        Person strong
        Person disputed
        Person single
        t ORGANISED_BY i ORGANISED 2/2
        strong HOLDS_POSITION i HEADS 2020..2024 2/2
        disputed HOLDS_POSITION i HEADS 2020..2024 9/9 disputed
        single HOLDS_POSITION i HEADS 2020..2024 0/1
        """,
        "t",
        """
        t ORGANISED_BY i HOLDS_POSITION strong: Certain, 2/2 at i
        t ORGANISED_BY i HOLDS_POSITION single: Certain, 0/1 at single
        t ORGANISED_BY i HOLDS_POSITION disputed: Certain, 9/9 disputed at disputed
        complete
        """);

    [Fact]
    public void Only_officials_who_are_asked_for_end_a_chain() =>
        Assert.Equal(
            """
            t ORGANISED_BY p: Certain, 1/1 at p
            complete
            """,
            new ChainWorld(
                """
                Transfer t 2022-10
                Person p
                Person q
                t ORGANISED_BY p ORGANISED
                t ORGANISED_BY q ORGANISED
                """)
            { Wanted = ["p"] }.Chains("t"));

    [Fact]
    public void Chains_are_no_longer_than_asked_for()
    {
        var world = new ChainWorld(
            """
            Transfer t 2022-10
            Institution a
            Institution b
            Person p
            t ORGANISED_BY a ORGANISED
            a AFFILIATED_WITH b PART_OF 2020..2024
            p HOLDS_POSITION b HEADS 2020..2024
            """);
        Assert.Equal("complete", world.Chains("t", maxLength: 2));
        Assert.Equal("t ORGANISED_BY a AFFILIATED_WITH b HOLDS_POSITION p: Certain, 1/1 at a\ncomplete", world.Chains("t", maxLength: 3));
    }

    [Theory]
    [InlineData(3, "truncated")]
    [InlineData(4, "t ORGANISED_BY a: Certain, 1/1 at a\ntruncated")]
    [InlineData(7, "t ORGANISED_BY a: Certain, 1/1 at a\ntruncated")]
    [InlineData(8, "t ORGANISED_BY a: Certain, 1/1 at a\nt ORGANISED_BY i HOLDS_POSITION p: Certain, 1/1 at i\ncomplete")]
    public void A_search_that_the_budget_ends_gives_what_it_has_and_says_so(long budget, string expected) =>
        Assert.Equal(
            expected,
            new ChainWorld(
                """
                Transfer t 2022-10
                Institution i
                Person a
                Person p
                t ORGANISED_BY a ORGANISED
                t ORGANISED_BY i ORGANISED
                p HOLDS_POSITION i HEADS 2020..2024
                """).Chains("t", maxLength: 2, budget: budget));

    private static void Expect(string world, string subject, string chains) => Assert.Equal(chains, new ChainWorld(world).Chains(subject));
}
