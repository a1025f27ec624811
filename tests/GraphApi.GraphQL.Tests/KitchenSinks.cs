namespace GraphApi.GraphQL.Tests;

/// <summary>Two documents that use everything the language has, laid out as the printer lays them out.</summary>
public static class KitchenSinks
{
    public const string Executable = """"
        "Asks for a report and its sources"
        query Report(
          "Which report"
          $id: ID! @onVariable
          $kinds: [Kind!] = [LETTER, DECREE]
          $range: Range = { from: 1, to: null }
        ) @onQuery {
          whoever: report(ids: [123, 456]) {
            id
            ... on Letter @onInline {
              sender {
                ...senderFields @include(if: $withSender)
              }
            }
            ... @skip(unless: $withSender) {
              id
            }
            ... {
              id
            }
          }
          search(
            text: "a text that is long enough to be moved to a line of its own"
            kinds: $kinds
            block: """
            several lines,
              the second indented
            """
          )
        }

        mutation Publish {
          publish(report: 123) @defer {
            report {
              id @defer
            }
          }
        }

        subscription Published($input: PublishedInput @onVariable) @onSubscription {
          published(input: $input) {
            count
          }
        }

        """Fields of a sender"""
        fragment senderFields on Person @onFragment {
          name(size: $size, site: $b, obj: { key: "value", block: """wow""" })
        }

        {
          unnamed(truthy: true, falsy: false, nullish: null, number: -1.5e+10, x: [])
          query
        }

        query @onQuery {
          __typename
        }
        """";

    public const string TypeSystem = """"
        "The schema of all kinds"
        schema @onSchema {
          query: QueryType
          mutation: MutationType
        }

        """
        This is a description
        of the `Foo` type.
        """
        type Foo implements Bar & Baz & Two @onObject {
          "One field"
          one: Type
          two(
            "Its argument"
            argument: InputType!
          ): Type
          three(argument: InputType, other: String): Int
          four(argument: String = "string"): String
          five(argument: [String] = ["string", "string"]): String @deprecated(reason: "Not needed")
          six(argument: InputType = { key: "value" }): Type
          seven(argument: Int = null @onArgument): Type
        }

        type Empty

        extend type Foo {
          seven(argument: [String]): Type
        }

        extend type Foo implements Other @onType

        interface Bar {
          one: Type
        }

        interface Baz implements Bar & Two @onInterface {
          one: Type
        }

        extend interface Bar implements Two {
          two(argument: InputType!): Type
        }

        union Feed @onUnion = Story | Article | Advert

        union Undefined

        extend union Feed = Photo | Video

        scalar CustomScalar @specifiedBy(url: "https://example.com/spec")

        extend scalar CustomScalar @onScalar

        enum Site @onEnum {
          "For desks"
          DESKTOP @deprecated
          MOBILE
        }

        extend enum Site {
          VR
        }

        input InputType @oneOf {
          key: String
          answer: Int @onField
        }

        extend input InputType @onInput

        "Skips something"
        directive @skip(
          "When to"
          if: Boolean! @onArgument
          unless: Boolean
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        directive @include(if: Boolean!, unless: [Boolean!] = [true]) repeatable on FIELD

        extend schema @onSchema

        extend schema {
          subscription: SubscriptionType
        }
        """";
}
