// Written by npm run generate from docs/openapi.json. Do not edit.
export interface paths {
  '/api/auth/sign-in/email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sign in with an e-mail address or a sign-in name */
    post: operations['auth.sign-in.email'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/two-factor/verify-totp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** show the code of an authenticator app */
    post: operations['auth.two-factor.verify-totp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/two-factor/verify-backup-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sign in with a recovery code */
    post: operations['auth.two-factor.verify-backup-code'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/passkey/generate-authenticate-options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** begin to sign in with a passkey */
    get: operations['auth.passkey.generate-authenticate-options'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/passkey/verify-authentication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sign in with a passkey */
    post: operations['auth.passkey.verify-authentication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sign out */
    post: operations['auth.sign-out'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/change-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change the own password */
    post: operations['auth.change-password'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/two-factor/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** begin to add an authenticator app */
    post: operations['auth.two-factor.enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/two-factor/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** remove the authenticator app */
    post: operations['auth.two-factor.disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/two-factor/generate-backup-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make new recovery codes */
    post: operations['auth.two-factor.generate-backup-codes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/passkey/list-user-passkeys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** see the own passkeys */
    get: operations['auth.passkey.list-user-passkeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/passkey/generate-register-options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** begin to add a passkey */
    get: operations['auth.passkey.generate-register-options'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/passkey/verify-registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** add a passkey */
    post: operations['auth.passkey.verify-registration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/passkey/delete-passkey': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** remove a passkey */
    post: operations['auth.passkey.delete-passkey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/set-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make the first organisation and account, with the link printed at the first start */
    post: operations['identity.set-up'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** read an invitation by its code */
    post: operations['identity.invitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** accept an invitation, with a new account or with the one signed in */
    post: operations['identity.accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/door': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** see which ways in there are */
    get: operations['identity.door'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** see the own account */
    get: operations['identity.account'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/devices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** see where the own account is signed in */
    get: operations['identity.devices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/end-device': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sign out one of the own devices */
    post: operations['identity.end-device'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/sign-out-elsewhere': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sign out on all other devices */
    post: operations['identity.sign-out-elsewhere'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/sign-out-everywhere': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sign out everywhere */
    post: operations['identity.sign-out-everywhere'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/ask-reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** ask for a mail with a link for a new password */
    post: operations['identity.ask-reset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** choose a new password with a one-time code */
    post: operations['identity.reset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/prove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** prove again who is at the keyboard, with the password */
    post: operations['identity.prove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** add a person */
    post: operations['person.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change what is written about a person */
    post: operations['person.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.give_role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** give somebody a role */
    post: operations['person.give_role'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.end_role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** end a role of somebody */
    post: operations['person.end_role'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record that somebody leaves the firm */
    post: operations['person.leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record that somebody stays or is back */
    post: operations['person.return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.invite': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** invite somebody to sign in */
    post: operations['person.invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.invite_auditor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** invite an auditor from outside */
    post: operations['person.invite_auditor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.withdraw_invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** withdraw an invitation */
    post: operations['person.withdraw_invitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.reset_access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make a code for a new password */
    post: operations['person.reset_access'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.remove_second_factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take away a lost second step for signing in */
    post: operations['person.remove_second_factor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** bring in a list of names */
    post: operations['person.import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say whom a written name means */
    post: operations['person.merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.recognise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say that a written name is somebody of the firm */
    post: operations['person.recognise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/team.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** set up a team */
    post: operations['team.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/team.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change a team */
    post: operations['team.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/team.close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** close a team */
    post: operations['team.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/team.reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** open a closed team again */
    post: operations['team.reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/site.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** add a site */
    post: operations['site.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/site.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change a site */
    post: operations['site.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/site.close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** close a site */
    post: operations['site.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/site.reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** open a closed site again */
    post: operations['site.reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leave.record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record a leave */
    post: operations['leave.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leave.change': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change a leave */
    post: operations['leave.change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leave.remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** remove a leave */
    post: operations['leave.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person.choose_mail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** choose when the mail of the week comes */
    post: operations['person.choose_mail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read who is here */
    get: operations['person.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** find a person by a few letters */
    get: operations['person.search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read who somebody is */
    get: operations['person.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the teams */
    get: operations['team.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sites': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the sites */
    get: operations['site.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person_mail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read when the mail of the week comes */
    get: operations['person_mail.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read who can sign in */
    get: operations['person.access'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organisation.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change what the firm says about itself */
    post: operations['organisation.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organisation.set_weekdays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change the days on which the firm works */
    post: operations['organisation.set_weekdays'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/holiday.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** add days on which the firm does not work */
    post: operations['holiday.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/holiday.remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make a day a working day again */
    post: operations['holiday.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standard_held.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record a standard the firm works to */
    post: operations['standard_held.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standard_held.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change a standard the firm works to */
    post: operations['standard_held.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/standard_held.remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** remove a standard that was recorded by mistake */
    post: operations['standard_held.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certificate.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record a certificate */
    post: operations['certificate.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certificate.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change a certificate */
    post: operations['certificate.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certificate.remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** remove a certificate that was recorded by mistake */
    post: operations['certificate.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/external_audit.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record the days of an external audit */
    post: operations['external_audit.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/external_audit.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change the days of an external audit */
    post: operations['external_audit.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/external_audit.remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** remove an external audit */
    post: operations['external_audit.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what the firm says about itself */
    get: operations['organisation.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read who you are here */
    get: operations['me.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/import.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** bring in a file */
    post: operations['import.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/import.map': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say what the columns of a file mean */
    post: operations['import.map'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/import.try': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** see what bringing in a file would do */
    post: operations['import.try'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/import.run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** bring in the records of a file */
    post: operations['import.run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/import.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** stop an import */
    post: operations['import.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/import.undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** undo an import */
    post: operations['import.undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read imports */
    get: operations['import.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read an import */
    get: operations['import.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the rows of an import */
    get: operations['import.rows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}/obstacles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what keeps an import from being undone */
    get: operations['import.obstacles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/import_registers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what can be brought in */
    get: operations['import.registers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** download the file of an import */
    get: operations['import.download_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** download the problems of an import */
    get: operations['import.problems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** open an action */
    post: operations['action.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.propose': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** propose an action */
    post: operations['action.propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say yes to a proposal */
    post: operations['action.accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say no to a proposal */
    post: operations['action.decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.hand_decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** hand the decision on a proposal to somebody */
    post: operations['action.hand_decision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change an action */
    post: operations['action.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** hand an action to somebody */
    post: operations['action.assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.move_due': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** move the date of an action */
    post: operations['action.move_due'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.contain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record that a problem is contained */
    post: operations['action.contain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record what is planned */
    post: operations['action.plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.finish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** finish an action */
    post: operations['action.finish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.plan_check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** ask somebody to check whether an action worked */
    post: operations['action.plan_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** check whether an action worked */
    post: operations['action.check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** open an action again */
    post: operations['action.reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** stop an action */
    post: operations['action.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.comment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** comment on an action */
    post: operations['action.comment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** link an action to something */
    post: operations['action.link'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.unlink': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** remove a link from an action */
    post: operations['action.unlink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.assign_many': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** hand several actions to somebody */
    post: operations['action.assign_many'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.move_due_many': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** move the dates of several actions */
    post: operations['action.move_due_many'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action_view.save': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** keep a filter */
    post: operations['action_view.save'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action_view.remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** remove a kept filter */
    post: operations['action_view.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action.add_file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** add a file to an action */
    post: operations['action.add_file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read actions */
    get: operations['action.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/actions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read an action */
    get: operations['action.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action_views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read kept filters */
    get: operations['action_view.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/action_processes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the names of processes */
    get: operations['action_process.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/actions/owned/{person}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what somebody has to do */
    get: operations['action.owned'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/actions/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** export actions */
    get: operations['action.export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/actions/{id}/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** download a file of an action */
    get: operations['action.download_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measure.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** begin a measure */
    post: operations['measure.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measure.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change a measure */
    post: operations['measure.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measure.record_values': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record values of a measure */
    post: operations['measure.record_values'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measure.post_values': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** post values of a measure from another program */
    post: operations['measure.post_values'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measure.set_target': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** set the target of a measure */
    post: operations['measure.set_target'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measure.rebase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** decide on new limits for a measure */
    post: operations['measure.rebase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measure.withdraw_rebase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take back new limits of a measure */
    post: operations['measure.withdraw_rebase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measure.add_note': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** note an event beside a measure */
    post: operations['measure.add_note'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measure.retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** end a measure */
    post: operations['measure.retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measure.resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take up a measure again */
    post: operations['measure.resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/posting_key.make': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make a key for posting values */
    post: operations['posting_key.make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/posting_key.end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** end a key for posting values */
    post: operations['posting_key.end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read measures */
    get: operations['measure.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/measures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a measure */
    get: operations['measure.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/posting_keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** see the keys for posting values */
    get: operations['posting_key.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/goal.set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** set a goal */
    post: operations['goal.set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/goal.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change a goal */
    post: operations['goal.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/goal.close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** close a goal */
    post: operations['goal.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/objective.set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** set an objective */
    post: operations['objective.set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/objective.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change an objective */
    post: operations['objective.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/objective.set_terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change what an objective is judged by */
    post: operations['objective.set_terms'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/objective.check_in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say how an objective stands */
    post: operations['objective.check_in'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/objective.close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** close an objective */
    post: operations['objective.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/strategy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the strategy */
    get: operations['strategy.map'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/goals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a goal */
    get: operations['goal.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/objectives/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read an objective */
    get: operations['objective.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/strategy/line': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read which goals an action serves */
    get: operations['strategy.line_of_sight'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decision.record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record a decision */
    post: operations['decision.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decision.complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** complete a decision */
    post: operations['decision.complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decision.fact.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** rest a decision on a fact */
    post: operations['decision.fact.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decision.fact.remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take a fact out of a decision */
    post: operations['decision.fact.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decision.look_back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** look back at a decision */
    post: operations['decision.look_back'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decision.move_look_back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** move the look-back at a decision */
    post: operations['decision.move_look_back'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decision.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** withdraw a decision */
    post: operations['decision.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/resource_request.ask': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** ask for resources */
    post: operations['resource_request.ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/resource_request.answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** answer a request for resources */
    post: operations['resource_request.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/resource_request.hand_on': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** let somebody else answer a request */
    post: operations['resource_request.hand_on'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/resource_request.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** withdraw a request for resources */
    post: operations['resource_request.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read decisions */
    get: operations['decision.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decisions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a decision */
    get: operations['decision.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/resource_requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read requests for resources */
    get: operations['resource_request.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/resource_requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a request for resources */
    get: operations['resource_request.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.raise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** raise a problem */
    post: operations['problem.raise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** edit a problem */
    post: operations['problem.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.appoint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say who leads a problem */
    post: operations['problem.appoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.contain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** write what was done at once */
    post: operations['problem.contain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** write how a problem was put right */
    post: operations['problem.correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.look_elsewhere': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** write where else was looked */
    post: operations['problem.look_elsewhere'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.entry.remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take out what was written about a problem */
    post: operations['problem.entry.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.cause.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** add a cause */
    post: operations['problem.cause.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.cause.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** edit a cause */
    post: operations['problem.cause.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.cause.move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** move a cause */
    post: operations['problem.cause.move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.cause.remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take out a cause */
    post: operations['problem.cause.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.check_fairness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** answer the four questions about the part of a person */
    post: operations['problem.check_fairness'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.say_same_cause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say that a problem has the same cause as another */
    post: operations['problem.say_same_cause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.say_cost': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say what a problem costs */
    post: operations['problem.say_cost'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.tell_top': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say that top management knows of a problem */
    post: operations['problem.tell_top'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.open_action': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** open a corrective action of a problem */
    post: operations['problem.open_action'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.action.link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make an action a corrective action of a problem */
    post: operations['problem.action.link'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.action.unlink': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take an action out of the corrective actions of a problem */
    post: operations['problem.action.unlink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.plan_check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** plan the check of a fix */
    post: operations['problem.plan_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** check whether a fix works */
    post: operations['problem.check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** close a problem */
    post: operations['problem.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** open a problem again */
    post: operations['problem.reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** withdraw a problem */
    post: operations['problem.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem.add_file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** add a file to a problem */
    post: operations['problem.add_file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hold.call': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** stop work that is not right */
    post: operations['hold.call'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hold.uphold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say that a hold stands */
    post: operations['hold.uphold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hold.override': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** let work go on that somebody stopped */
    post: operations['hold.override'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hold.release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** release a hold */
    post: operations['hold.release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read problems */
    get: operations['problem.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problems/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a problem */
    get: operations['problem.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problems/{id}/eight_d': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a problem as an 8D report */
    get: operations['problem.eight_d'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problems/{id}/same_cause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** find earlier problems that may have had the same cause */
    get: operations['problem.same_cause'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem_trends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read how problems develop */
    get: operations['problem.trends'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read holds */
    get: operations['hold.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/holds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a hold */
    get: operations['hold.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problem_places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read how places are called */
    get: operations['problem.places'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problems/{id}/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** download a file of a problem */
    get: operations['problem.download_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problems/{id}/eight_d.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** print a problem as an 8D report */
    get: operations['problem.print_eight_d'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/problems/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** export problems */
    get: operations['problem.export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.raise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say something */
    post: operations['voice.raise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** reply to what somebody said */
    post: operations['voice.reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** decide on what somebody said */
    post: operations['voice.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.end_try': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** end an experiment */
    post: operations['voice.end_try'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.implement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** open an action for what was agreed */
    post: operations['voice.implement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.finish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say that what was agreed is done */
    post: operations['voice.finish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.ask_gone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** ask whether a barrier is gone */
    post: operations['voice.ask_gone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.say_gone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say whether a barrier is gone */
    post: operations['voice.say_gone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.say_fair': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say whether you were treated fairly */
    post: operations['voice.say_fair'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.say_benefit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say what it brought */
    post: operations['voice.say_benefit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.make_problem': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make a problem of what somebody said */
    post: operations['voice.make_problem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.join': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say the same as somebody else */
    post: operations['voice.join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take back saying the same as somebody else */
    post: operations['voice.leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.redirect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change who reads what one said */
    post: operations['voice.redirect'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take back what one said */
    post: operations['voice.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.place_add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** add a place */
    post: operations['voice.place_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.place_edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change a place */
    post: operations['voice.place_edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.place_retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** retire a place */
    post: operations['voice.place_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice.promise_set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say how soon people hear */
    post: operations['voice.promise_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what people said */
    get: operations['voice.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what somebody said */
    get: operations['voice.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice_mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what came of what one said */
    get: operations['voice.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice_similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** find what was said before */
    get: operations['voice.similar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice_wall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what was done in answer to what people said */
    get: operations['voice.wall'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice_places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the places */
    get: operations['voice.places'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice/{id}/pictures/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** download a picture that came with what somebody said */
    get: operations['voice.download_picture'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/voice/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** export what people said */
    get: operations['voice.export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/poster.make': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make a poster */
    post: operations['poster.make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/poster.revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make a poster invalid */
    post: operations['poster.revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/handler.name': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** name somebody who opens sealed letters */
    post: operations['handler.name'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/handler.make_key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make your own key for sealed letters */
    post: operations['handler.make_key'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/handler.change_passphrase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change the passphrase of your own key */
    post: operations['handler.change_passphrase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/handler.retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record that somebody opens no sealed letters any more */
    post: operations['handler.retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letter.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** open a sealed letter */
    post: operations['letter.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letter.answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** answer a sealed letter */
    post: operations['letter.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letter.decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** decide on a sealed letter, with the reason behind the seal */
    post: operations['letter.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letterbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read where posters hang and who opens sealed letters */
    get: operations['letterbox.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/handlers/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read your own wrapped keys for sealed letters */
    get: operations['handler.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read which letters were sealed to you */
    get: operations['letter.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letterbox/look': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** read what the code of a poster leads to */
    post: operations['letterbox.look'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letterbox/drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** put a letter into the box, without an account */
    post: operations['letterbox.drop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letterbox/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** read what became of a letter, by its receipt */
    post: operations['letterbox.answers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letterbox/write_back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say more about a letter, by its receipt */
    post: operations['letterbox.write_back'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/posters/{id}/poster.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** print a poster */
    get: operations['poster.print'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/commitment.make': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make a promise */
    post: operations['commitment.make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/commitment.show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** show that a promise was kept */
    post: operations['commitment.show'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/commitment.move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** move the day of a promise */
    post: operations['commitment.move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/commitment.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take a promise back */
    post: operations['commitment.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/visit.record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record a visit to a team */
    post: operations['visit.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/visit.reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** answer what a team raised */
    post: operations['visit.reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/why_message.write': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** write why */
    post: operations['why_message.write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/why_message.tell': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** note where a message was told */
    post: operations['why_message.tell'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/duty.appoint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say who of top management answers for a duty */
    post: operations['duty.appoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/duty.delegate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** give somebody a task towards a duty of top management */
    post: operations['duty.delegate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/duty.end_task': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** end a task towards a duty of top management */
    post: operations['duty.end_task'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/commitments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read promises made to you or by you */
    get: operations['commitment.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/commitments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a promise made to you or by you */
    get: operations['commitment.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/visits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read visits to your team, and your own */
    get: operations['visit.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/visits/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a visit to your team, or one of your own */
    get: operations['visit.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/why_messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read messages that say why */
    get: operations['why_message.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/why_messages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a message that says why */
    get: operations['why_message.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/duties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read who of top management answers for what */
    get: operations['duty.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** plan a meeting */
    post: operations['meeting.plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.plan_next': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** plan the next meeting */
    post: operations['meeting.plan_next'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change a meeting */
    post: operations['meeting.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** move a meeting */
    post: operations['meeting.move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** cancel a meeting */
    post: operations['meeting.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.seat.give': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** give somebody a seat in a meeting */
    post: operations['meeting.seat.give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.seat.take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take a seat in a meeting away */
    post: operations['meeting.seat.take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.seat.mark': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** note who takes part in a meeting */
    post: operations['meeting.seat.mark'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.invite': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** invite to a meeting */
    post: operations['meeting.invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.item.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** put an item on an agenda */
    post: operations['meeting.item.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.item.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** change an item of an agenda */
    post: operations['meeting.item.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.item.remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take an item off an agenda */
    post: operations['meeting.item.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.item.order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** put the items of an agenda in another order */
    post: operations['meeting.item.order'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.item.settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say what became of an item */
    post: operations['meeting.item.settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.item.decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record a decision made in a meeting */
    post: operations['meeting.item.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.item.direct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** open an action given in a meeting */
    post: operations['meeting.item.direct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.item.link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** link a decision or an action to an item */
    post: operations['meeting.item.link'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.item.time_start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** start the time of an item */
    post: operations['meeting.item.time_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.item.time_stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** stop the time of an item */
    post: operations['meeting.item.time_stop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.item.time_set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** set the time of an item */
    post: operations['meeting.item.time_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.note.write': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** write in the minutes */
    post: operations['meeting.note.write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.say_input': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** write about an input of a meeting */
    post: operations['meeting.say_input'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.freeze_pack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** freeze what is read before a meeting */
    post: operations['meeting.freeze_pack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** open a meeting */
    post: operations['meeting.start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** end a meeting */
    post: operations['meeting.end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.conclude': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** conclude a management review */
    post: operations['meeting.conclude'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** sign the minutes of a meeting */
    post: operations['meeting.sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meeting.tell': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** tell people what a meeting decided */
    post: operations['meeting.tell'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar_feed.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** make an address for your calendar */
    post: operations['calendar_feed.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar_feed.revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** close the address for your calendar */
    post: operations['calendar_feed.revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the meetings that concern you */
    get: operations['meeting.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what management has considered in the last twelve months */
    get: operations['meeting.coverage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/inputs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what a management review has to consider */
    get: operations['meeting.inputs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/told': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what you were told of meetings */
    get: operations['meeting.told_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a meeting */
    get: operations['meeting.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/minutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the minutes of a meeting */
    get: operations['meeting.minutes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/pack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what prepares a meeting */
    get: operations['meeting.pack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/told': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read who was told of a meeting */
    get: operations['meeting.told'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar_feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read whether your calendar has an address */
    get: operations['calendar_feed.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/inputs/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** download a file given for a meeting */
    get: operations['meeting.download_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/minutes.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** print the minutes of a meeting */
    get: operations['meeting.print_minutes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/meetings/{id}/pack.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** print what prepares a meeting */
    get: operations['meeting.print_pack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the meetings of whoever has the address */
    get: operations['calendar_feed.read_ics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse.announce': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** announce a pulse */
    post: operations['pulse.announce'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** open a pulse */
    post: operations['pulse.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse.close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** close a pulse */
    post: operations['pulse.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse.publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** publish the results of a pulse */
    post: operations['pulse.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse.answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say what is done because of a pulse */
    post: operations['pulse.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse.tell': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** tell everybody what is done because of a pulse */
    post: operations['pulse.tell'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** call off a pulse */
    post: operations['pulse.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse.bundle.enter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** enter paper forms of a pulse */
    post: operations['pulse.bundle.enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse.write_statement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** add a statement to the results of a pulse about you */
    post: operations['pulse.write_statement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse.object_to_text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** ask that a text be left out of the results of a pulse about you */
    post: operations['pulse.object_to_text'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse.judge_text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** judge whether a text is left out of the results of a pulse */
    post: operations['pulse.judge_text'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the pulses */
    get: operations['pulse.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulses/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a pulse */
    get: operations['pulse.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse_own': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read which pulses you may answer */
    get: operations['pulse.own'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse_plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** see how a pulse would be divided */
    get: operations['pulse.plan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse_news': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what is new of the pulse */
    get: operations['pulse.news'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulse/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** fetch a token for a pulse */
    post: operations['pulse.token'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/box/{address}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the keys of a box */
    get: operations['pulse_box.read'];
    put?: never;
    /** put a ballot into a box */
    post: operations['pulse_box.cast'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/box/{address}/spent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read which tokens were used */
    get: operations['pulse_box.spent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/box/{address}/announcement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read how a pulse was announced, with the proof that it is in the record */
    get: operations['pulse_box.announcement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pulses/{id}/form.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** print the form of a pulse */
    get: operations['pulse.print_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/signal.answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** answer a signal that concerns you */
    post: operations['signal.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/limit.set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** say when a figure is worth watching and acting on */
    post: operations['limit.set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leadership_change.record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** record a change in how the firm is led */
    post: operations['leadership_change.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leadership_change.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** take a change in how the firm is led back */
    post: operations['leadership_change.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/picture': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read your picture of how you lead */
    get: operations['culture.picture'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/signals/{signal}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what is behind a signal */
    get: operations['culture.signal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/shared_signals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read which signals of single leaders were not settled within fourteen days */
    get: operations['culture.shared_signals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read all figures of how the firm is led */
    get: operations['culture.figures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/figures/{figure}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what is behind a figure */
    get: operations['culture.figure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/figures/{figure}/course': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the months of a figure and whether it is judged by them */
    get: operations['culture.course'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/over_time': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read whether what leaders do and what people say moved together */
    get: operations['culture.over_time'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/audits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what was done before, during and after external audits */
    get: operations['culture.audits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/audits/{audit}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read which records were closed, begun and written around an external audit */
    get: operations['culture.audit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read how the firm stands in the nine dimensions */
    get: operations['culture.profile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/dimensions/{dimension}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what is behind a dimension */
    get: operations['culture.dimension'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/culture/exists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read of what the standards demand there is a record */
    get: operations['culture.exists'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/evidence.sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** have the state of the record signed */
    post: operations['evidence.sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/evidence.verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** have the whole record recomputed */
    post: operations['evidence.verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read how the record stands */
    get: operations['evidence.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/evidence/bundle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** download the record as a bundle that can be checked without the product */
    get: operations['evidence.download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/outbox/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read a mail of the outbox */
    get: operations['outbox.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/outbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the outbox */
    get: operations['outbox.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/home/leader': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the leader’s page */
    get: operations['home.leader'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/home/manager': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read the manager’s page */
    get: operations['home.manager'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/home/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read one’s own page */
    get: operations['home.staff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/home/reader': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what there is to read */
    get: operations['home.reader'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/home/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what one has to do */
    get: operations['home.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/home/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what came of one’s proposals */
    get: operations['home.answers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mail_answer/question': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** read what a link of a mail asks */
    post: operations['mail_answer.question'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mail_answer/give': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** answer by a link of a mail, once */
    post: operations['mail_answer.give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/disclosure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** read what is measured, who sees it and how long it is kept */
    get: operations['disclosure.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/disclosure/works-council.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** print what a works council asks about */
    get: operations['disclosure.print_council'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/disclosure/privacy-notice.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** print the privacy notice */
    get: operations['disclosure.print_notice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uploads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** send a file */
    post: operations['upload.take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pictures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** send a picture, of which only the picture is kept */
    post: operations['upload.take_picture'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: never;
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'auth.sign-in.email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          email: string;
          password: string;
          /** @description False on a shared device. */
          rememberMe?: boolean;
          /** @description True on a device of one’s own. Left out with a passkey, what was said when this sign-in began holds on. */
          ownDevice?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            twoFactorRedirect?: boolean;
            /**
             * @description no: come in. set_up: choose a password of 15 characters or add a second step first. second_factor: sign in with the passkey of this account.
             * @enum {string}
             */
            unfinished?: 'no' | 'set_up' | 'second_factor';
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.two-factor.verify-totp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          /** @description True on a device of one’s own. Left out with a passkey, what was said when this sign-in began holds on. */
          ownDevice?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description no: come in. set_up: choose a password of 15 characters or add a second step first. second_factor: sign in with the passkey of this account.
             * @enum {string}
             */
            unfinished: 'no' | 'set_up' | 'second_factor';
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.two-factor.verify-backup-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          /** @description True on a device of one’s own. Left out with a passkey, what was said when this sign-in began holds on. */
          ownDevice?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description no: come in. set_up: choose a password of 15 characters or add a second step first. second_factor: sign in with the passkey of this account.
             * @enum {string}
             */
            unfinished: 'no' | 'set_up' | 'second_factor';
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.passkey.generate-authenticate-options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.passkey.verify-authentication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          response: {
            [key: string]: unknown;
          };
          /** @description True on a device of one’s own. Left out with a passkey, what was said when this sign-in began holds on. */
          ownDevice?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description no: come in. set_up: choose a password of 15 characters or add a second step first. second_factor: sign in with the passkey of this account.
             * @enum {string}
             */
            unfinished: 'no' | 'set_up' | 'second_factor';
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.change-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          currentPassword: string;
          newPassword: string;
          /** @enum {boolean} */
          revokeOtherSessions?: true;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description no: come in. set_up: choose a password of 15 characters or add a second step first. second_factor: sign in with the passkey of this account.
             * @enum {string}
             */
            unfinished: 'no' | 'set_up' | 'second_factor';
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.two-factor.enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          password: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            totpURI: string;
            backupCodes: string[];
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.two-factor.disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          password: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.two-factor.generate-backup-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          password: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            backupCodes: string[];
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.passkey.list-user-passkeys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            name: string | null;
            createdAt: string;
          }[];
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.passkey.generate-register-options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.passkey.verify-registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          response: {
            [key: string]: unknown;
          };
          name?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description no: come in. set_up: choose a password of 15 characters or add a second step first. second_factor: sign in with the passkey of this account.
             * @enum {string}
             */
            unfinished: 'no' | 'set_up' | 'second_factor';
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'auth.passkey.delete-passkey': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'identity.set-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          firm: string;
          name: string;
          /** @description E-mail address or sign-in name. */
          email: string;
          password: string;
          timeZone?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description no: come in. set_up: choose a password of 15 characters or add a second step first. second_factor: sign in with the passkey of this account.
             * @enum {string}
             */
            unfinished: 'no' | 'set_up' | 'second_factor';
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'identity.invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            firm: string;
            person: string;
            email: string | null;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'identity.accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          signInName?: string;
          password?: string;
          /** @description True on a device of one’s own. Left out with a passkey, what was said when this sign-in began holds on. */
          ownDevice?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description no: come in. set_up: choose a password of 15 characters or add a second step first. second_factor: sign in with the passkey of this account.
             * @enum {string}
             */
            unfinished: 'no' | 'set_up' | 'second_factor';
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'identity.door': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Whether the address of the product allows passkeys. */
            passkeys: boolean;
            resetByMail: boolean;
          };
        };
      };
    };
  };
  'identity.account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            name: string;
            signInName: string;
            isEmail: boolean;
            authenticator: boolean;
            recoveryCodesLeft: number;
            passkeys: number;
            passwordIsLong: boolean;
            /**
             * @description no: come in. set_up: choose a password of 15 characters or add a second step first. second_factor: sign in with the passkey of this account.
             * @enum {string}
             */
            unfinished: 'no' | 'set_up' | 'second_factor';
          };
        };
      };
    };
  };
  'identity.devices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            lastUsedAt: string;
            shared: boolean;
            /** @description Stays signed in for longer. */
            ownDevice: boolean;
            current: boolean;
          }[];
        };
      };
    };
  };
  'identity.end-device': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
    };
  };
  'identity.sign-out-elsewhere': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ended: number;
          };
        };
      };
    };
  };
  'identity.sign-out-everywhere': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ended: number;
          };
        };
      };
    };
  };
  'identity.ask-reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          email: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
    };
  };
  'identity.reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'identity.prove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          password: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.create': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /** @default null */
          email?: string | null;
          /** @default  */
          job_title?: string;
          /** @default null */
          team_id?: string | null;
          /** @default null */
          site_id?: string | null;
          /** @default null */
          starts_on?: (string & (unknown & unknown)) | null;
          /**
           * @default [
           *       {
           *         "role": "staff",
           *         "ends_on": null,
           *         "scope": "",
           *         "scope_team_id": null,
           *         "scope_site_id": null
           *       }
           *     ]
           */
          roles?: {
            /** @enum {string} */
            role:
              | 'top_management'
              | 'line_manager'
              | 'staff'
              | 'system_manager'
              | 'internal_auditor'
              | 'external_auditor'
              | 'consultant';
            starts_on?: string & (unknown & unknown);
            /** @default null */
            ends_on?: (string & (unknown & unknown)) | null;
            /** @default  */
            scope?: string;
            /** @default null */
            scope_team_id?: string | null;
            /** @default null */
            scope_site_id?: string | null;
          }[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          name?: string;
          email?: string | null;
          job_title?: string;
          team_id?: string | null;
          site_id?: string | null;
          starts_on?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.give_role': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          role:
            | 'top_management'
            | 'line_manager'
            | 'staff'
            | 'system_manager'
            | 'internal_auditor'
            | 'external_auditor'
            | 'consultant';
          starts_on?: string & (unknown & unknown);
          /** @default null */
          ends_on?: (string & (unknown & unknown)) | null;
          /** @default  */
          scope?: string;
          /** @default null */
          scope_team_id?: string | null;
          /** @default null */
          scope_site_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.end_role': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** Format: uuid */
          role_id: string;
          ends_on?: string & (unknown & unknown);
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.leave': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          on?: string & (unknown & unknown);
          /** Format: uuid */
          to_id: string;
          /** @default [] */
          except?: {
            /** @enum {string} */
            kind: 'action';
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            to_id: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.return': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @default [] */
          roles?: {
            /** @enum {string} */
            role:
              | 'top_management'
              | 'line_manager'
              | 'staff'
              | 'system_manager'
              | 'internal_auditor'
              | 'external_auditor'
              | 'consultant';
            starts_on?: string & (unknown & unknown);
            /** @default null */
            ends_on?: (string & (unknown & unknown)) | null;
            /** @default  */
            scope?: string;
            /** @default null */
            scope_team_id?: string | null;
            /** @default null */
            scope_site_id?: string | null;
          }[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.invite': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          route: 'printed' | 'mail';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              code: string | null;
              link: string | null;
              expires_at: string;
              sent_to: string | null;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.invite_auditor': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /** @default null */
          email?: string | null;
          /** @enum {string} */
          route: 'printed' | 'mail';
          starts_on?: string & (unknown & unknown);
          /** @default  */
          scope?: string;
          /** @default null */
          scope_team_id?: string | null;
          /** @default null */
          scope_site_id?: string | null;
          /** @description the last day on which anything opens */
          ends_on: string & (unknown & unknown);
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              code: string | null;
              link: string | null;
              expires_at: string;
              sent_to: string | null;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.withdraw_invitation': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              withdrawn: boolean;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.reset_access': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              code: string | null;
              link: string | null;
              expires_at: string;
              sent_to: string | null;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.remove_second_factor': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: Record<string, never>;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.import': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          rows: {
            name: string;
            /** @default  */
            email?: string;
            /** @default  */
            job_title?: string;
            /** @default  */
            team?: string;
            /** @default  */
            site?: string;
            /** @default  */
            manager?: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              added: number;
              completed: number;
              unchanged: number;
              teams: number;
              sites: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.merge': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** Format: uuid */
          into_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.recognise': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /**
           * @default [
           *       {
           *         "role": "staff",
           *         "ends_on": null,
           *         "scope": "",
           *         "scope_team_id": null,
           *         "scope_site_id": null
           *       }
           *     ]
           */
          roles?: {
            /** @enum {string} */
            role:
              | 'top_management'
              | 'line_manager'
              | 'staff'
              | 'system_manager'
              | 'internal_auditor'
              | 'external_auditor'
              | 'consultant';
            starts_on?: string & (unknown & unknown);
            /** @default null */
            ends_on?: (string & (unknown & unknown)) | null;
            /** @default  */
            scope?: string;
            /** @default null */
            scope_team_id?: string | null;
            /** @default null */
            scope_site_id?: string | null;
          }[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'team.create': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /** @default null */
          parent_id?: string | null;
          /** @default null */
          site_id?: string | null;
          /** @default null */
          lead_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'team.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          name?: string;
          parent_id?: string | null;
          site_id?: string | null;
          lead_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'team.close': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          to_team_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              people: number;
              teams: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'team.reopen': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'site.create': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /** @default  */
          address?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'site.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          name?: string;
          address?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'site.close': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @default null */
          to_site_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              people: number;
              teams: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'site.reopen': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'leave.record': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          person_id: string;
          starts_on: string & (unknown & unknown);
          ends_on: string & (unknown & unknown);
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'leave.change': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          starts_on: string & (unknown & unknown);
          ends_on: string & (unknown & unknown);
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'leave.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: Record<string, never>;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.choose_mail': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          at: {
            weekday: number;
            hour: number;
          } | null;
          news_at_once: boolean;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'person.list': {
    parameters: {
      query?: {
        state?: 'here' | 'away' | 'left' | 'outside' | 'as_written' | 'all';
        q?: string;
        team?: string;
        site?: string;
        role?:
          | 'top_management'
          | 'line_manager'
          | 'staff'
          | 'system_manager'
          | 'internal_auditor'
          | 'external_auditor'
          | 'consultant';
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              name: string;
              email: string | null;
              job_title: string;
              team: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              site: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              roles: (
                | 'top_management'
                | 'line_manager'
                | 'staff'
                | 'system_manager'
                | 'internal_auditor'
                | 'external_auditor'
                | 'consultant'
              )[];
              starts_on: (string & (unknown & unknown)) | null;
              left_on: (string & (unknown & unknown)) | null;
              /** @description the last day of a leave they are on */
              away_until: (string & (unknown & unknown)) | null;
              /** @description a name found in an import, not yet matched to somebody known */
              as_written: boolean;
              version: number;
              can: {
                edit: boolean;
                roles: boolean;
                invite: boolean;
                leave: boolean;
                see_leave: boolean;
                record_leave: boolean;
              };
            }[];
          };
        };
      };
    };
  };
  'person.search': {
    parameters: {
      query?: {
        q?: string;
        everyone?: 'yes';
        outside?: 'yes';
        limit?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              name: string;
              job_title: string;
              team: string | null;
              from_outside: boolean;
            }[];
          };
        };
      };
    };
  };
  'person.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            name: string;
            email: string | null;
            job_title: string;
            team: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            site: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            roles: (
              | 'top_management'
              | 'line_manager'
              | 'staff'
              | 'system_manager'
              | 'internal_auditor'
              | 'external_auditor'
              | 'consultant'
            )[];
            starts_on: (string & (unknown & unknown)) | null;
            left_on: (string & (unknown & unknown)) | null;
            /** @description the last day of a leave they are on */
            away_until: (string & (unknown & unknown)) | null;
            /** @description a name found in an import, not yet matched to somebody known */
            as_written: boolean;
            version: number;
            can: {
              edit: boolean;
              roles: boolean;
              invite: boolean;
              leave: boolean;
              see_leave: boolean;
              record_leave: boolean;
            };
            periods: {
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              role:
                | 'top_management'
                | 'line_manager'
                | 'staff'
                | 'system_manager'
                | 'internal_auditor'
                | 'external_auditor'
                | 'consultant';
              starts_on: string & (unknown & unknown);
              ends_on: (string & (unknown & unknown)) | null;
              scope: string;
              scope_team: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              scope_site: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
            }[];
            leave: {
              /** Format: uuid */
              id: string;
              starts_on: string & (unknown & unknown);
              ends_on: string & (unknown & unknown);
              version: number;
            }[];
            leads: {
              /** Format: uuid */
              id: string;
              name: string;
            }[];
            manager: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            successor: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            departed: boolean;
            story: {
              sequence: number;
              at: string;
              type: string;
              version: number;
              actor: string | null;
              payload: {
                [key: string]: unknown;
              };
            }[];
          };
        };
      };
    };
  };
  'team.list': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              name: string;
              parent_id: string | null;
              site: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              lead: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** @description people here who are in this team itself */
              people: number;
              closed_on: (string & (unknown & unknown)) | null;
              version: number;
            }[];
            without_team: number;
            can: {
              edit: boolean;
            };
          };
        };
      };
    };
  };
  'site.list': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              name: string;
              address: string;
              people: number;
              teams: number;
              closed_on: (string & (unknown & unknown)) | null;
              version: number;
            }[];
            can: {
              edit: boolean;
            };
          };
        };
      };
    };
  };
  'person_mail.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            at: {
              weekday: number;
              hour: number;
            } | null;
            news_at_once: boolean;
            version: number;
            address: string | null;
          };
        };
      };
    };
  };
  'person.access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              person_id: string;
              /** @enum {string} */
              state: 'account' | 'invited' | 'none';
              expires_at: string | null;
            }[];
          };
        };
      };
    };
  };
  'organisation.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          name?: string;
          what_we_do?: string;
          time_zone?: string;
          locale?: string;
          currency?: string;
          headcount?: number | null;
          high_significance_means?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'organisation.set_weekdays': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          working_weekdays: number[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'holiday.add': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          days: {
            day: string & (unknown & unknown);
            /** @default  */
            name?: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              added: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'holiday.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: Record<string, never>;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'standard_held.add': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          standard: string;
          edition: string;
          /** @default  */
          scope?: string;
          /** @default null */
          since?: (string & (unknown & unknown)) | null;
          /** @default null */
          until?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'standard_held.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          standard?: string;
          edition?: string;
          scope?: string;
          since?: (string & (unknown & unknown)) | null;
          until?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'standard_held.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: Record<string, never>;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'certificate.add': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          standard_held_id: string;
          /** @default  */
          number?: string;
          certification_body: string;
          /** @default  */
          accreditation_body?: string;
          /** @default  */
          scope?: string;
          issued_on: string & (unknown & unknown);
          /** @default null */
          expires_on?: (string & (unknown & unknown)) | null;
          /** @default null */
          ended_on?: (string & (unknown & unknown)) | null;
          /** @default  */
          ended_why?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'certificate.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          number?: string;
          certification_body?: string;
          accreditation_body?: string;
          scope?: string;
          issued_on?: string & (unknown & unknown);
          expires_on?: (string & (unknown & unknown)) | null;
          ended_on?: (string & (unknown & unknown)) | null;
          ended_why?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'certificate.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: Record<string, never>;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'external_audit.add': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          standard_held_id: string;
          /** @enum {string} */
          kind: 'stage_1' | 'stage_2' | 'surveillance' | 'recertification' | 'special';
          starts_on: string & (unknown & unknown);
          ends_on: string & (unknown & unknown);
          /** @default  */
          note?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'external_audit.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          kind?: 'stage_1' | 'stage_2' | 'surveillance' | 'recertification' | 'special';
          starts_on?: string & (unknown & unknown);
          ends_on?: string & (unknown & unknown);
          note?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'external_audit.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: Record<string, never>;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'organisation.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            what_we_do: string;
            time_zone: string;
            locale: string;
            currency: string;
            headcount: number | null;
            high_significance_means: string;
            is_example: boolean;
            working_weekdays: number[];
            holidays: {
              /** Format: uuid */
              id: string;
              day: string & (unknown & unknown);
              name: string;
            }[];
            standards: {
              /** Format: uuid */
              id: string;
              version: number;
              standard: string;
              edition: string;
              scope: string;
              since: (string & (unknown & unknown)) | null;
              until: (string & (unknown & unknown)) | null;
              certificates: {
                /** Format: uuid */
                id: string;
                version: number;
                number: string;
                certification_body: string;
                accreditation_body: string;
                scope: string;
                issued_on: string & (unknown & unknown);
                expires_on: (string & (unknown & unknown)) | null;
                ended_on: (string & (unknown & unknown)) | null;
                ended_why: string;
              }[];
              audits: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                kind: 'stage_1' | 'stage_2' | 'surveillance' | 'recertification' | 'special';
                starts_on: string & (unknown & unknown);
                ends_on: string & (unknown & unknown);
                note: string;
              }[];
            }[];
            people: number;
            can: {
              edit: boolean;
              keep_standards: boolean;
            };
          };
        };
      };
    };
  };
  'me.read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            person: {
              /** Format: uuid */
              id: string;
              name: string;
            };
            organisation: {
              /** Format: uuid */
              id: string;
              name: string;
              isExample: boolean;
              timeZone: string;
              locale: string;
              currency: string;
            };
            roles: (
              | 'top_management'
              | 'system_manager'
              | 'line_manager'
              | 'staff'
              | 'internal_auditor'
              | 'external_auditor'
              | 'consultant'
            )[];
            inPart: boolean;
            today: string & (unknown & unknown);
            entrances: {
              /** Format: uuid */
              organisationId: string;
              name: string;
              isExample: boolean;
            }[];
          };
        };
      };
    };
  };
  'import.open': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          upload: string;
          register: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'import.map': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          tables: {
            table: number;
            mapping: {
              [key: string]:
                | {
                    /** @enum {string} */
                    to: 'field';
                    field: string;
                  }
                | {
                    /** @enum {string} */
                    to: 'source';
                  }
                | {
                    /** @enum {string} */
                    to: 'nowhere';
                  };
            };
            /** @default {} */
            answers?: {
              [key: string]: {
                /** @enum {string} */
                day_order?: 'day_first' | 'month_first';
                year?: number;
                /** @enum {string} */
                decimal_mark?: 'comma' | 'point';
                serials_from?: 1900 | 1904;
              };
            };
          }[];
          /** @enum {string} */
          existing: 'stop' | 'skip' | 'update';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'import.try': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'import.run': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @default false */
          without_refused?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'import.cancel': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'import.undo': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'import.list': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              register: string;
              /** @enum {string} */
              state:
                | 'reading'
                | 'choosing'
                | 'checking'
                | 'ready'
                | 'trying'
                | 'running'
                | 'done'
                | 'refused'
                | 'failed'
                | 'cancelled'
                | 'undoing'
                | 'undone';
              file: {
                name: string;
                size: number;
                sha256: string;
              };
              opened_at: string;
              opened_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              rows: number | null;
              done: {
                created: number;
                changed: number;
                unchanged: number;
                skipped: number;
                left_out: number;
                people_as_written: number;
                people_known: number;
                at: string;
                by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
              } | null;
              undone_at: string | null;
              undone_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              version: number;
            }[];
          };
        };
      };
    };
  };
  'import.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            register: string;
            /** @enum {string} */
            state:
              | 'reading'
              | 'choosing'
              | 'checking'
              | 'ready'
              | 'trying'
              | 'running'
              | 'done'
              | 'refused'
              | 'failed'
              | 'cancelled'
              | 'undoing'
              | 'undone';
            file: {
              name: string;
              size: number;
              sha256: string;
            };
            opened_at: string;
            opened_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            rows: number | null;
            done: {
              created: number;
              changed: number;
              unchanged: number;
              skipped: number;
              left_out: number;
              people_as_written: number;
              people_known: number;
              at: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
            } | null;
            undone_at: string | null;
            undone_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            version: number;
            progress: {
              done: number;
              total: number;
              /** @enum {string} */
              of: 'share' | 'rows' | 'record';
            } | null;
            refusal: {
              code: string;
              details: {
                [key: string]: string | number;
              };
            } | null;
            trouble: {
              code: string;
              details: {
                [key: string]: string | number;
              };
            } | null;
            fields: {
              name: string;
              /** @enum {string} */
              kind:
                'text' | 'day' | 'person' | 'people' | 'choice' | 'reference' | 'yes_no' | 'number';
              required: boolean;
              joins: boolean;
              choices: string[];
            }[];
            tables: {
              sheet: string;
              address: string;
              header_rows: number[];
              rows: number;
              because: {
                key: string;
                values: {
                  [key: string]: string | number;
                };
              }[];
              columns: {
                column: number;
                letters: string;
                header: string;
                label: string;
                hidden: boolean;
                proposed:
                  | {
                      /** @enum {string} */
                      to: 'field';
                      field: string;
                    }
                  | {
                      /** @enum {string} */
                      to: 'source';
                    }
                  | {
                      /** @enum {string} */
                      to: 'nowhere';
                    };
                /** @description 0 to 1; below 0.6 a person should look */
                confidence: number;
                because: {
                  key: string;
                  values: {
                    [key: string]: string | number;
                  };
                }[];
                examples: string[];
              }[];
              missing: string[];
              left_out: {
                row: number;
                /** @enum {string} */
                why: 'title' | 'repeated_header' | 'numbered' | 'total' | 'note' | 'section';
                text: string;
              }[];
              left_out_count: number;
            }[];
            without: {
              sheet: string;
              because: {
                key: string;
                values: {
                  [key: string]: string | number;
                };
              };
            }[];
            repaired_cells: number;
            choices: {
              tables: {
                table: number;
                mapping: {
                  [key: string]:
                    | {
                        /** @enum {string} */
                        to: 'field';
                        field: string;
                      }
                    | {
                        /** @enum {string} */
                        to: 'source';
                      }
                    | {
                        /** @enum {string} */
                        to: 'nowhere';
                      };
                };
                /** @default {} */
                answers: {
                  [key: string]: {
                    /** @enum {string} */
                    day_order?: 'day_first' | 'month_first';
                    year?: number;
                    /** @enum {string} */
                    decimal_mark?: 'comma' | 'point';
                    serials_from?: 1900 | 1904;
                  };
                };
              }[];
              /** @enum {string} */
              existing: 'stop' | 'skip' | 'update';
            } | null;
            open_points: (
              'no_table' | 'field_missing' | 'questions' | 'stopped_by_existing' | 'nothing_to_do'
            )[];
            questions: {
              table: number;
              column: number;
              label: string;
              field: string;
              /** @enum {string} */
              kind: 'day_order' | 'year' | 'decimal_mark';
              cells: number;
              examples: {
                address: string;
                text: string;
                one: string;
                other: string;
              }[];
              suggested: string | number | null;
            }[];
            counts: {
              rows: number;
              new: number;
              changed: number;
              unchanged: number;
              skipped: number;
              refused: number;
              waits: number;
              with_problems: number;
              problems: {
                [key: string]: number;
              };
            } | null;
            tried: {
              created: number;
              changed: number;
              unchanged: number;
              skipped: number;
              left_out: number;
              people_as_written: number;
              people_known: number;
              at: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
            } | null;
            can: {
              map: boolean;
              try: boolean;
              run: boolean;
              cancel: boolean;
              undo: boolean;
            };
          };
        };
      };
    };
  };
  'import.rows': {
    parameters: {
      query?: {
        only?: 'problems' | 'new' | 'changed' | 'unchanged' | 'skipped' | 'refused' | 'waits';
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              number: number;
              table: number;
              row: number;
              address: string;
              /** @enum {string} */
              act: 'new' | 'changed' | 'unchanged' | 'skipped' | 'refused' | 'waits';
              cells: string[];
              values: {
                [key: string]:
                  | string
                  | number
                  | boolean
                  | {
                      name: string;
                      email: string;
                    }
                  | {
                      name: string;
                      email: string;
                    }[];
              };
              source_columns: {
                [key: string]: string;
              };
              differences: {
                field?: string;
                label?: string;
                from:
                  | (
                      | string
                      | number
                      | boolean
                      | {
                          name: string;
                          email: string;
                        }
                      | {
                          name: string;
                          email: string;
                        }[]
                    )
                  | null;
                to:
                  | string
                  | number
                  | boolean
                  | {
                      name: string;
                      email: string;
                    }
                  | {
                      name: string;
                      email: string;
                    }[];
              }[];
              problems: {
                key: string;
                values: {
                  [key: string]: string | number;
                };
                row: number;
                column: number;
                address: string;
                field?: string;
                /** @enum {string} */
                effect: 'row_refused' | 'value_left_out' | 'waits_for_answer' | 'look_at_it';
              }[];
              key: string | null;
            }[];
          };
        };
      };
    };
  };
  'import.obstacles': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
              /** @enum {string} */
              why: 'changed' | 'spoken_of';
            }[];
          };
        };
      };
    };
  };
  'import.registers': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              noun: string;
              fields: {
                name: string;
                /** @enum {string} */
                kind:
                  | 'text'
                  | 'day'
                  | 'person'
                  | 'people'
                  | 'choice'
                  | 'reference'
                  | 'yes_no'
                  | 'number';
                required: boolean;
                joins: boolean;
                choices: string[];
              }[];
              may: boolean;
            }[];
            limits: {
              file_bytes: number;
              rows: number;
              columns: number;
              cells: number;
              sheets: number;
            };
          };
        };
      };
    };
  };
  'import.download_file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'import.problems': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'action.create': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          title: string;
          /** @default  */
          description?: string;
          /** @default  */
          why?: string;
          /**
           * @default other
           * @enum {string}
           */
          source?:
            | 'audit'
            | 'external_audit'
            | 'nonconformity'
            | 'complaint'
            | 'incident'
            | 'near_miss'
            | 'idea'
            | 'concern'
            | 'review'
            | 'risk'
            | 'opportunity'
            | 'objective'
            | 'law'
            | 'supplier'
            | 'project'
            | 'other';
          /** @default  */
          source_reference?: string;
          /**
           * @default normal
           * @enum {string}
           */
          significance?: 'high' | 'normal' | 'low';
          /** @default  */
          process?: string;
          /** @default null */
          accountable_id?: string | null;
          /** @default [] */
          helper_ids?: string[];
          /** @default null */
          due_on?: (string & (unknown & unknown)) | null;
          opened_on?: string & (unknown & unknown);
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              reference: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.propose': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          title: string;
          /** @default  */
          description?: string;
          /** @default  */
          process?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              reference: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.accept': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @default  */
          reason?: string;
          /** Format: uuid */
          accountable_id: string;
          due_on: string & (unknown & unknown);
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.decline': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.hand_decision': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** Format: uuid */
          decider_id: string;
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          title?: string;
          description?: string;
          why?: string;
          /** @enum {string} */
          source?:
            | 'audit'
            | 'external_audit'
            | 'nonconformity'
            | 'complaint'
            | 'incident'
            | 'near_miss'
            | 'idea'
            | 'concern'
            | 'review'
            | 'risk'
            | 'opportunity'
            | 'objective'
            | 'law'
            | 'supplier'
            | 'project'
            | 'other';
          source_reference?: string;
          /** @enum {string} */
          significance?: 'high' | 'normal' | 'low';
          process?: string;
          containment?: string;
          cause?: string;
          corrective_action?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.assign': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          accountable_id: string | null;
          helper_ids?: string[];
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.move_due': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          due_on: string & (unknown & unknown);
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.contain': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          on?: string & (unknown & unknown);
          containment: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.plan': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          on?: string & (unknown & unknown);
          /** @default  */
          cause?: string;
          corrective_action: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.finish': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          on?: string & (unknown & unknown);
          result: string;
          /** @default null */
          check_due_on?: (string & (unknown & unknown)) | null;
          /** @default null */
          checker_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.plan_check': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** Format: uuid */
          checker_id: string;
          check_due_on: string & (unknown & unknown);
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.check': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          verdict: 'effective' | 'partly' | 'not_effective';
          /** @default  */
          note?: string;
          /** @default null */
          due_on?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.reopen': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
          /** @default null */
          due_on?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.cancel': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.comment': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          text: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.link': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          label: string;
          target: string & (unknown & unknown);
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.unlink': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          link_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: Record<string, never>;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.assign_many': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          actions: {
            /** Format: uuid */
            id: string;
            version: number;
          }[];
          /** Format: uuid */
          accountable_id: string;
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              changed: {
                /** Format: uuid */
                id: string;
                version: number;
              }[];
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.move_due_many': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          actions: {
            /** Format: uuid */
            id: string;
            version: number;
          }[];
          due_on: string & (unknown & unknown);
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              changed: {
                /** Format: uuid */
                id: string;
                version: number;
              }[];
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action_view.save': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          query: string & (unknown & unknown);
          /** @default false */
          shared?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action_view.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: Record<string, never>;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.add_file': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          upload: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'action.list': {
    parameters: {
      query?: {
        state?:
          | 'open'
          | 'late'
          | 'due_week'
          | 'stuck'
          | 'unowned'
          | 'undated'
          | 'unchecked'
          | 'check_due'
          | 'proposed'
          | 'done'
          | 'proved'
          | 'cancelled'
          | 'all';
        q?: string;
        accountable?: string;
        source?:
          | 'audit'
          | 'external_audit'
          | 'nonconformity'
          | 'complaint'
          | 'incident'
          | 'near_miss'
          | 'idea'
          | 'concern'
          | 'review'
          | 'risk'
          | 'opportunity'
          | 'objective'
          | 'law'
          | 'supplier'
          | 'project'
          | 'other';
        significance?: 'high' | 'normal' | 'low';
        /** @description Part of the name of the process, in capitals or not. */
        process?: string;
        team?: string;
        import?: string;
        mine?: 'yes';
        ids?: string;
        sort?:
          | 'due_on'
          | 'opened_on'
          | 'reference'
          | 'title'
          | 'accountable'
          | 'significance'
          | 'done_on';
        direction?: 'asc' | 'desc';
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
              /** @enum {string} */
              source:
                | 'audit'
                | 'external_audit'
                | 'nonconformity'
                | 'complaint'
                | 'incident'
                | 'near_miss'
                | 'idea'
                | 'concern'
                | 'review'
                | 'risk'
                | 'opportunity'
                | 'objective'
                | 'law'
                | 'supplier'
                | 'project'
                | 'other';
              source_reference: string;
              /** @enum {string} */
              significance: 'high' | 'normal' | 'low';
              process: string;
              /** @enum {string} */
              stage:
                'proposed' | 'open' | 'contained' | 'planned' | 'done' | 'proved' | 'cancelled';
              /** @description days past its due date while open; 0 = not late */
              late_days: number;
              accountable: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              opened_on: string & (unknown & unknown);
              first_due_on: (string & (unknown & unknown)) | null;
              due_on: (string & (unknown & unknown)) | null;
              done_on: (string & (unknown & unknown)) | null;
              proved_on: (string & (unknown & unknown)) | null;
              check_due_on: (string & (unknown & unknown)) | null;
              due_moves: number;
              imported: boolean;
              version: number;
              can: {
                edit: boolean;
                assign: boolean;
                move_due: boolean;
                finish: boolean;
                check: boolean;
                reopen: boolean;
                cancel: boolean;
                comment: boolean;
                decide: boolean;
              };
            }[];
          };
        };
      };
    };
  };
  'action.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string;
            /** @enum {string} */
            source:
              | 'audit'
              | 'external_audit'
              | 'nonconformity'
              | 'complaint'
              | 'incident'
              | 'near_miss'
              | 'idea'
              | 'concern'
              | 'review'
              | 'risk'
              | 'opportunity'
              | 'objective'
              | 'law'
              | 'supplier'
              | 'project'
              | 'other';
            source_reference: string;
            /** @enum {string} */
            significance: 'high' | 'normal' | 'low';
            process: string;
            /** @enum {string} */
            stage: 'proposed' | 'open' | 'contained' | 'planned' | 'done' | 'proved' | 'cancelled';
            /** @description days past its due date while open; 0 = not late */
            late_days: number;
            accountable: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            opened_on: string & (unknown & unknown);
            first_due_on: (string & (unknown & unknown)) | null;
            due_on: (string & (unknown & unknown)) | null;
            done_on: (string & (unknown & unknown)) | null;
            proved_on: (string & (unknown & unknown)) | null;
            check_due_on: (string & (unknown & unknown)) | null;
            due_moves: number;
            imported: boolean;
            version: number;
            can: {
              edit: boolean;
              assign: boolean;
              move_due: boolean;
              finish: boolean;
              check: boolean;
              reopen: boolean;
              cancel: boolean;
              comment: boolean;
              decide: boolean;
            };
            description: string;
            why: string;
            containment: string;
            cause: string;
            corrective_action: string;
            result: string;
            cancel_reason: string;
            cancelled_on: (string & (unknown & unknown)) | null;
            decision_reason: string;
            proposed_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            decided_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            decider: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            decided_on: (string & (unknown & unknown)) | null;
            contained_on: (string & (unknown & unknown)) | null;
            planned_on: (string & (unknown & unknown)) | null;
            done_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            checker: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            checked_on: (string & (unknown & unknown)) | null;
            verdict: ('effective' | 'partly' | 'not_effective') | null;
            check_note: string;
            reopened_count: number;
            late_moves: number;
            source_columns: {
              [key: string]: string;
            };
            recorded_at: string;
            helpers: {
              /** Format: uuid */
              id: string;
              name: string;
            }[];
            moves: {
              moved_on: string & (unknown & unknown);
              moved_at: string;
              from_day: (string & (unknown & unknown)) | null;
              to_day: (string & (unknown & unknown)) | null;
              moved_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              reason: string;
              after_due: boolean;
            }[];
            comments: {
              /** Format: uuid */
              id: string;
              person: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              text: string;
              said_at: string;
            }[];
            files: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
              size: number;
              sha256: string;
              uploaded_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              uploaded_at: string;
            }[];
            links: {
              /** Format: uuid */
              id: string;
              label: string;
              target: string;
            }[];
            story: {
              sequence: number;
              at: string;
              type: string;
              version: number;
              actor: string | null;
              payload: {
                [key: string]: unknown;
              };
            }[];
            /** @description names, by id, of those the story speaks of */
            names: {
              [key: string]: string;
            };
          };
        };
      };
    };
  };
  'action_view.list': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              name: string;
              query: string;
              shared: boolean;
              mine: boolean;
            }[];
          };
        };
      };
    };
  };
  'action_process.list': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: string[];
          };
        };
      };
    };
  };
  'action.owned': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        person: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
              /** @enum {string} */
              part: 'accountable' | 'helper' | 'checker';
              due_on: (string & (unknown & unknown)) | null;
            }[];
          };
        };
      };
    };
  };
  'action.export': {
    parameters: {
      query: {
        state?:
          | 'open'
          | 'late'
          | 'due_week'
          | 'stuck'
          | 'unowned'
          | 'undated'
          | 'unchecked'
          | 'check_due'
          | 'proposed'
          | 'done'
          | 'proved'
          | 'cancelled'
          | 'all';
        q?: string;
        accountable?: string;
        source?:
          | 'audit'
          | 'external_audit'
          | 'nonconformity'
          | 'complaint'
          | 'incident'
          | 'near_miss'
          | 'idea'
          | 'concern'
          | 'review'
          | 'risk'
          | 'opportunity'
          | 'objective'
          | 'law'
          | 'supplier'
          | 'project'
          | 'other';
        significance?: 'high' | 'normal' | 'low';
        /** @description Part of the name of the process, in capitals or not. */
        process?: string;
        team?: string;
        import?: string;
        mine?: 'yes';
        ids?: string;
        sort?:
          | 'due_on'
          | 'opened_on'
          | 'reference'
          | 'title'
          | 'accountable'
          | 'significance'
          | 'done_on';
        direction?: 'asc' | 'desc';
        as_of?: string;
        format: 'csv' | 'xlsx';
        columns?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'action.download_file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'measure.create': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /** @default  */
          definition?: string;
          /** @default  */
          unit?: string;
          /** @enum {string} */
          kind: 'xmr' | 'p' | 'u' | 'c' | 'rare';
          /** @enum {string} */
          better: 'higher' | 'lower' | 'neither';
          /**
           * @default month
           * @enum {string}
           */
          rhythm?: 'week' | 'month' | 'quarter' | 'year';
          /** @default 1 */
          per?: number;
          /** @default 12 */
          baseline?: number;
          /** @default  */
          source?: string;
          /** @default null */
          owner_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'measure.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          name?: string;
          definition?: string;
          unit?: string;
          /** @enum {string} */
          kind?: 'xmr' | 'p' | 'u' | 'c' | 'rare';
          /** @enum {string} */
          better?: 'higher' | 'lower' | 'neither';
          /** @enum {string} */
          rhythm?: 'week' | 'month' | 'quarter' | 'year';
          per?: number;
          baseline?: number;
          source?: string;
          owner_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'measure.record_values': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          values: {
            row: number;
            period: string;
            value: string;
            /** @default  */
            size?: string;
          }[];
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'measure.post_values': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          values: {
            period: string;
            value: number;
            /** @default null */
            size?: number | null;
          }[];
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'measure.set_target': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          starts_on: string & (unknown & unknown);
          target: number | null;
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'measure.rebase': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          starts_on: string & (unknown & unknown);
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'measure.withdraw_rebase': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          starts_on: string & (unknown & unknown);
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'measure.add_note': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          day: string & (unknown & unknown);
          text: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'measure.retire': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'measure.resume': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'posting_key.make': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          measure_ids: string[];
          expires_on: string & (unknown & unknown);
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              key: string | null;
              prefix: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'posting_key.end': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'measure.list': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              name: string;
              unit: string;
              /** @enum {string} */
              kind: 'xmr' | 'p' | 'u' | 'c' | 'rare';
              /** @enum {string} */
              better: 'higher' | 'lower' | 'neither';
              /** @enum {string} */
              rhythm: 'week' | 'month' | 'quarter' | 'year';
              per: number;
              baseline: number;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              retired_on: (string & (unknown & unknown)) | null;
              target: number | null;
              points: {
                period: string & (unknown & unknown);
                value: number | null;
                signals: {
                  /** @enum {string} */
                  rule: 'outside' | 'trend' | 'two_of_three' | 'shift';
                  /** @enum {string} */
                  direction: 'high' | 'low';
                }[];
              }[];
              phases: {
                starts_on: string & (unknown & unknown);
                /** @enum {string} */
                stage: 'early' | 'trial' | 'locked';
                values: number;
                rests_on: {
                  first: string & (unknown & unknown);
                  last: string & (unknown & unknown);
                } | null;
              }[];
              verdict: {
                /** @enum {string} */
                variation:
                  | 'too_early'
                  | 'common'
                  | 'improvement_high'
                  | 'improvement_low'
                  | 'concern_high'
                  | 'concern_low'
                  | 'neutral_high'
                  | 'neutral_low';
                rule: ('outside' | 'trend' | 'two_of_three' | 'shift') | null;
                assurance: ('too_early' | 'pass' | 'fail' | 'hit_and_miss') | null;
              };
              lines: {
                centre: number | null;
                lower: number | null;
                upper: number | null;
                phase: number;
                from: number;
              }[];
            }[];
            can: {
              create: boolean;
            };
          };
        };
      };
    };
  };
  'measure.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            unit: string;
            /** @enum {string} */
            kind: 'xmr' | 'p' | 'u' | 'c' | 'rare';
            /** @enum {string} */
            better: 'higher' | 'lower' | 'neither';
            /** @enum {string} */
            rhythm: 'week' | 'month' | 'quarter' | 'year';
            per: number;
            baseline: number;
            owner: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            retired_on: (string & (unknown & unknown)) | null;
            target: number | null;
            points: {
              period: string & (unknown & unknown);
              value: number | null;
              centre: number | null;
              lower: number | null;
              upper: number | null;
              signals: {
                /** @enum {string} */
                rule: 'outside' | 'trend' | 'two_of_three' | 'shift';
                /** @enum {string} */
                direction: 'high' | 'low';
              }[];
              phase: number;
            }[];
            phases: {
              starts_on: string & (unknown & unknown);
              /** @enum {string} */
              stage: 'early' | 'trial' | 'locked';
              values: number;
              rests_on: {
                first: string & (unknown & unknown);
                last: string & (unknown & unknown);
              } | null;
            }[];
            verdict: {
              /** @enum {string} */
              variation:
                | 'too_early'
                | 'common'
                | 'improvement_high'
                | 'improvement_low'
                | 'concern_high'
                | 'concern_low'
                | 'neutral_high'
                | 'neutral_low';
              rule: ('outside' | 'trend' | 'two_of_three' | 'shift') | null;
              assurance: ('too_early' | 'pass' | 'fail' | 'hit_and_miss') | null;
            };
            definition: string;
            source: string;
            retire_reason: string;
            /** Format: date-time */
            recorded_at: string;
            values: {
              period: string & (unknown & unknown);
              value: number;
              size: number | null;
              revision: number;
              reason: string;
              recorded_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              by_key: string | null;
              /** Format: date-time */
              recorded_at: string;
              file: {
                /** Format: uuid */
                import_id: string;
                address: string;
                columns: {
                  [key: string]: string;
                };
              } | null;
            }[];
            corrected: {
              period: string & (unknown & unknown);
              value: number;
              size: number | null;
              revision: number;
              reason: string;
              recorded_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              by_key: string | null;
              /** Format: date-time */
              recorded_at: string;
              file: {
                /** Format: uuid */
                import_id: string;
                address: string;
                columns: {
                  [key: string]: string;
                };
              } | null;
            }[];
            targets: {
              starts_on: string & (unknown & unknown);
              target: number | null;
              reason: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
            }[];
            rebases: {
              starts_on: string & (unknown & unknown);
              reason: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
              withdrawn: {
                reason: string;
                by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                /** Format: date-time */
                at: string;
              } | null;
            }[];
            notes: {
              /** Format: uuid */
              id: string;
              day: string & (unknown & unknown);
              text: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
            }[];
            can: {
              edit: boolean;
              record_values: boolean;
              set_target: boolean;
              rebase: boolean;
              add_note: boolean;
              retire: boolean;
            };
          };
        };
      };
    };
  };
  'posting_key.list': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              name: string;
              prefix: string;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              measures: {
                /** Format: uuid */
                id: string;
                name: string;
              }[];
              made_on: string & (unknown & unknown);
              expires_on: string & (unknown & unknown);
              last_used_on: (string & (unknown & unknown)) | null;
              /** @enum {string} */
              state: 'open' | 'expired' | 'ended' | 'asleep';
              can: {
                end: boolean;
              };
            }[];
          };
        };
      };
    };
  };
  'goal.set': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /** @default  */
          why?: string;
          /** @enum {string} */
          field: 'growth' | 'customer' | 'efficiency' | 'risk' | 'people' | 'planet' | 'other';
          horizon: string & (unknown & unknown);
          owner_id: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'goal.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          name?: string;
          why?: string;
          /** @enum {string} */
          field?: 'growth' | 'customer' | 'efficiency' | 'risk' | 'people' | 'planet' | 'other';
          horizon?: string & (unknown & unknown);
          owner_id?: string | null;
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'goal.close': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          outcome: 'reached' | 'given_up';
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'objective.set': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /** @default  */
          why?: string;
          /** @default  */
          resources?: string;
          owner_id: string | null;
          /**
           * @default month
           * @enum {string}
           */
          rhythm?: 'week' | 'month' | 'quarter';
          /** @default  */
          judged?: string;
          /** @default null */
          measure_id?: string | null;
          /** @default null */
          target?: number | null;
          due_on: string & (unknown & unknown);
          /** @default [] */
          goal_ids?: string[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'objective.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          name?: string;
          why?: string;
          resources?: string;
          owner_id?: string | null;
          /** @enum {string} */
          rhythm?: 'week' | 'month' | 'quarter';
          goal_ids?: string[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'objective.set_terms': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          judged: string;
          measure_id: string | null;
          target: number | null;
          due_on: string & (unknown & unknown);
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'objective.check_in': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          state: 'on_track' | 'at_risk' | 'off_track';
          /** @default  */
          text?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'objective.close': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          outcome: 'reached' | 'partly' | 'missed' | 'dropped';
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'strategy.map': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            goals: {
              /** Format: uuid */
              id: string;
              version: number;
              name: string;
              why: string;
              /** @enum {string} */
              field: 'growth' | 'customer' | 'efficiency' | 'risk' | 'people' | 'planet' | 'other';
              horizon: string & (unknown & unknown);
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              closed_on: (string & (unknown & unknown)) | null;
              outcome: ('reached' | 'given_up') | null;
            }[];
            objectives: {
              /** Format: uuid */
              id: string;
              version: number;
              name: string;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** @enum {string} */
              rhythm: 'week' | 'month' | 'quarter';
              due_on: string & (unknown & unknown);
              next_check_in: string & (unknown & unknown);
              state: ('on_track' | 'at_risk' | 'off_track') | null;
              stated_on: (string & (unknown & unknown)) | null;
              closed_on: (string & (unknown & unknown)) | null;
              outcome: ('reached' | 'partly' | 'missed' | 'dropped') | null;
              goal_ids: string[];
              measure: {
                /** Format: uuid */
                id: string;
                name: string;
                unit: string;
                /** @enum {string} */
                kind: 'xmr' | 'p' | 'u' | 'c' | 'rare';
                owned: boolean;
                variation:
                  | (
                      | 'too_early'
                      | 'common'
                      | 'improvement_high'
                      | 'improvement_low'
                      | 'concern_high'
                      | 'concern_low'
                      | 'neutral_high'
                      | 'neutral_low'
                    )
                  | null;
                latest: number | null;
              } | null;
              target: number | null;
              actions: {
                total: number;
                open: number;
                late: number;
              };
            }[];
            can: {
              create_goal: boolean;
              create_objective: boolean;
            };
          };
        };
      };
    };
  };
  'goal.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            why: string;
            /** @enum {string} */
            field: 'growth' | 'customer' | 'efficiency' | 'risk' | 'people' | 'planet' | 'other';
            horizon: string & (unknown & unknown);
            owner: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            closed_on: (string & (unknown & unknown)) | null;
            outcome: ('reached' | 'given_up') | null;
            close_reason: string;
            turns: {
              turned_on: string & (unknown & unknown);
              name_before: string;
              /** @enum {string} */
              field_before:
                'growth' | 'customer' | 'efficiency' | 'risk' | 'people' | 'planet' | 'other';
              horizon_before: string & (unknown & unknown);
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
              reason: string;
            }[];
            objectives: {
              /** Format: uuid */
              id: string;
              version: number;
              name: string;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** @enum {string} */
              rhythm: 'week' | 'month' | 'quarter';
              due_on: string & (unknown & unknown);
              next_check_in: string & (unknown & unknown);
              state: ('on_track' | 'at_risk' | 'off_track') | null;
              stated_on: (string & (unknown & unknown)) | null;
              closed_on: (string & (unknown & unknown)) | null;
              outcome: ('reached' | 'partly' | 'missed' | 'dropped') | null;
              goal_ids: string[];
              measure: {
                /** Format: uuid */
                id: string;
                name: string;
                unit: string;
                /** @enum {string} */
                kind: 'xmr' | 'p' | 'u' | 'c' | 'rare';
                owned: boolean;
                variation:
                  | (
                      | 'too_early'
                      | 'common'
                      | 'improvement_high'
                      | 'improvement_low'
                      | 'concern_high'
                      | 'concern_low'
                      | 'neutral_high'
                      | 'neutral_low'
                    )
                  | null;
                latest: number | null;
              } | null;
              target: number | null;
              actions: {
                total: number;
                open: number;
                late: number;
              };
            }[];
            can: {
              edit: boolean;
              close: boolean;
            };
          };
        };
      };
    };
  };
  'objective.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            owner: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            /** @enum {string} */
            rhythm: 'week' | 'month' | 'quarter';
            due_on: string & (unknown & unknown);
            next_check_in: string & (unknown & unknown);
            state: ('on_track' | 'at_risk' | 'off_track') | null;
            stated_on: (string & (unknown & unknown)) | null;
            closed_on: (string & (unknown & unknown)) | null;
            outcome: ('reached' | 'partly' | 'missed' | 'dropped') | null;
            goal_ids: string[];
            measure: {
              /** Format: uuid */
              id: string;
              name: string;
              unit: string;
              /** @enum {string} */
              kind: 'xmr' | 'p' | 'u' | 'c' | 'rare';
              owned: boolean;
              variation:
                | (
                    | 'too_early'
                    | 'common'
                    | 'improvement_high'
                    | 'improvement_low'
                    | 'concern_high'
                    | 'concern_low'
                    | 'neutral_high'
                    | 'neutral_low'
                  )
                | null;
              latest: number | null;
            } | null;
            target: number | null;
            actions: {
              total: number;
              open: number;
              late: number;
            };
            why: string;
            resources: string;
            judged: string;
            close_reason: string;
            goals: {
              /** Format: uuid */
              id: string;
              version: number;
              name: string;
              why: string;
              /** @enum {string} */
              field: 'growth' | 'customer' | 'efficiency' | 'risk' | 'people' | 'planet' | 'other';
              horizon: string & (unknown & unknown);
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              closed_on: (string & (unknown & unknown)) | null;
              outcome: ('reached' | 'given_up') | null;
            }[];
            terms: {
              measure_name: string | null;
              target: number | null;
              judged: string;
              due_on: string & (unknown & unknown);
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
              reason: string;
            }[];
            check_ins: {
              /** Format: uuid */
              id: string;
              due_on: string & (unknown & unknown);
              said_on: string & (unknown & unknown);
              /** @enum {string} */
              state: 'on_track' | 'at_risk' | 'off_track';
              text: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
            }[];
            linked_actions: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
              open: boolean;
              late: boolean;
            }[];
            can: {
              edit: boolean;
              set_terms: boolean;
              check_in: boolean;
              close: boolean;
            };
          };
        };
      };
    };
  };
  'strategy.line_of_sight': {
    parameters: {
      query: {
        action_id: string;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            lines: {
              objective: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              goals: {
                /** Format: uuid */
                id: string;
                name: string;
              }[];
            }[];
          };
        };
      };
    };
  };
  'decision.record': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          chosen: string;
          /**
           * @default decided
           * @enum {string}
           */
          kind?: 'decided' | 'directed' | 'no_change';
          /** @default  */
          question?: string;
          /** @default [] */
          options?: string[];
          /** @default  */
          why?: string;
          /** @default  */
          given_up?: string;
          /** @default  */
          expected?: string;
          /** Format: uuid */
          owner_id?: string;
          decided_on?: string & (unknown & unknown);
          /** @default null */
          look_back_on?: (string & (unknown & unknown)) | null;
          /** @default [] */
          facts?: (
            | {
                /** @enum {string} */
                kind: 'action';
                /** Format: uuid */
                action_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'measure';
                /** Format: uuid */
                measure_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'objective';
                /** Format: uuid */
                objective_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'text';
                label: string;
                /** @default  */
                target?: string & (unknown & unknown);
              }
          )[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'decision.complete': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          kind?: 'decided' | 'directed' | 'no_change';
          chosen?: string;
          question?: string;
          options?: string[];
          why?: string;
          given_up?: string;
          expected?: string;
          owner_id?: string | null;
          decided_on?: string & (unknown & unknown);
          look_back_on?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'decision.fact.add': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          fact:
            | {
                /** @enum {string} */
                kind: 'action';
                /** Format: uuid */
                action_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'measure';
                /** Format: uuid */
                measure_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'objective';
                /** Format: uuid */
                objective_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'text';
                label: string;
                /** @default  */
                target?: string & (unknown & unknown);
              };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'decision.fact.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** Format: uuid */
          fact_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'decision.look_back': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          verdict: 'worked' | 'partly' | 'did_not';
          learned: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'decision.move_look_back': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          look_back_on: string & (unknown & unknown);
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'decision.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'resource_request.ask': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          what: string;
          why: string;
          /** @default  */
          without_it?: string;
          /** @default  */
          cost?: string;
          /** @default null */
          wanted_by?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'resource_request.answer': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          answer: 'yes' | 'no' | 'changed';
          /** @default  */
          granted?: string;
          /** @default  */
          why?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              /** Format: uuid */
              decision_id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'resource_request.hand_on': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** Format: uuid */
          to_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'resource_request.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'decision.list': {
    parameters: {
      query?: {
        state?:
          | 'all'
          | 'look_back_due'
          | 'without_look_back'
          | 'incomplete'
          | 'looked_back'
          | 'withdrawn';
        owner?: string;
        action?: string;
        measure?: string;
        objective?: string;
        from?: string & (unknown & unknown);
        to?: string & (unknown & unknown);
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              /** @enum {string} */
              kind: 'decided' | 'directed' | 'no_change';
              chosen: string;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              decided_on: string & (unknown & unknown);
              look_back_on: (string & (unknown & unknown)) | null;
              look_back_late_days: number;
              verdict: ('worked' | 'partly' | 'did_not') | null;
              withdrawn_on: (string & (unknown & unknown)) | null;
              missing: ('question' | 'facts' | 'why' | 'expected' | 'look_back')[];
              request: {
                /** Format: uuid */
                id: string;
                what: string;
                /** @enum {string} */
                answer: 'yes' | 'no' | 'changed';
              } | null;
            }[];
            counts: {
              all: number;
              look_back_due: number;
              without_look_back: number;
              incomplete: number;
            };
            can: {
              record: boolean;
              ask: boolean;
            };
          };
        };
      };
    };
  };
  'decision.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            kind: 'decided' | 'directed' | 'no_change';
            chosen: string;
            owner: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            decided_on: string & (unknown & unknown);
            look_back_on: (string & (unknown & unknown)) | null;
            look_back_late_days: number;
            verdict: ('worked' | 'partly' | 'did_not') | null;
            withdrawn_on: (string & (unknown & unknown)) | null;
            missing: ('question' | 'facts' | 'why' | 'expected' | 'look_back')[];
            request: {
              /** Format: uuid */
              id: string;
              what: string;
              /** @enum {string} */
              answer: 'yes' | 'no' | 'changed';
            } | null;
            question: string;
            options: string[];
            why: string;
            given_up: string;
            expected: string;
            facts: {
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: 'action' | 'measure' | 'objective' | 'resource_request' | 'text';
              label: string;
              target: string;
              frozen: {
                as_of?: string & (unknown & unknown);
                reference?: string;
                stage?: string;
                accountable?: string | null;
                first_due_on?: (string & (unknown & unknown)) | null;
                due_on?: (string & (unknown & unknown)) | null;
                late_days?: number;
                due_moves?: number;
                unit?: string;
                period?: (string & (unknown & unknown)) | null;
                value?: number | null;
                target?: number | null;
                variation?: string;
                why?: string;
                without_it?: string;
                cost?: string;
                wanted_by?: (string & (unknown & unknown)) | null;
                asked_by?: string | null;
                asked_on?: string & (unknown & unknown);
              };
              added_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              added_at: string;
            }[];
            first_look_back_on: (string & (unknown & unknown)) | null;
            moves: {
              from_day: string & (unknown & unknown);
              to_day: string & (unknown & unknown);
              reason: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
            }[];
            learned: string;
            looked_back_on: (string & (unknown & unknown)) | null;
            looked_back_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            withdraw_reason: string;
            recorded_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            /** Format: date-time */
            recorded_at: string;
            can: {
              complete: boolean;
              look_back: boolean;
              move_look_back: boolean;
              withdraw: boolean;
            };
          };
        };
      };
    };
  };
  'resource_request.list': {
    parameters: {
      query?: {
        state?: 'waiting' | 'answered' | 'withdrawn' | 'all';
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              what: string;
              why: string;
              without_it: string;
              cost: string;
              wanted_by: (string & (unknown & unknown)) | null;
              asked_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              asked_on: string & (unknown & unknown);
              handed_to: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              waiting_days: number;
              answer: ('yes' | 'no' | 'changed') | null;
              granted: string;
              answer_why: string;
              answered_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              answered_on: (string & (unknown & unknown)) | null;
              decision_id: string | null;
              withdrawn_on: (string & (unknown & unknown)) | null;
              withdraw_reason: string;
              can: {
                answer: boolean;
                hand_on: boolean;
                withdraw: boolean;
              };
            }[];
            can: {
              record: boolean;
              ask: boolean;
            };
          };
        };
      };
    };
  };
  'resource_request.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            what: string;
            why: string;
            without_it: string;
            cost: string;
            wanted_by: (string & (unknown & unknown)) | null;
            asked_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            asked_on: string & (unknown & unknown);
            handed_to: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            waiting_days: number;
            answer: ('yes' | 'no' | 'changed') | null;
            granted: string;
            answer_why: string;
            answered_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            answered_on: (string & (unknown & unknown)) | null;
            decision_id: string | null;
            withdrawn_on: (string & (unknown & unknown)) | null;
            withdraw_reason: string;
            can: {
              answer: boolean;
              hand_on: boolean;
              withdraw: boolean;
            };
          };
        };
      };
    };
  };
  'problem.raise': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          title: string;
          /**
           * @default nonconformity
           * @enum {string}
           */
          kind?: 'nonconformity' | 'complaint' | 'incident' | 'near_miss' | 'audit_finding';
          /** @default  */
          what_happened?: string;
          /**
           * @default minor
           * @enum {string}
           */
          severity?: 'minor' | 'major' | 'serious';
          /** @default  */
          process?: string;
          /** @default  */
          place?: string;
          team_id?: string | null;
          /** @enum {string} */
          found_in?: 'incoming' | 'in_work' | 'final' | 'at_customer' | 'audit' | 'other';
          /** @enum {string} */
          found_by?:
            'staff' | 'internal_audit' | 'customer' | 'external_audit' | 'supplier' | 'authority';
          happened_on?: string & (unknown & unknown);
          noticed_on?: string & (unknown & unknown);
          /** @default  */
          concerns?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              reference: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          kind?: 'nonconformity' | 'complaint' | 'incident' | 'near_miss' | 'audit_finding';
          title?: string;
          what_happened?: string;
          /** @enum {string} */
          severity?: 'minor' | 'major' | 'serious';
          process?: string;
          place?: string;
          team_id?: string | null;
          /** @enum {string} */
          found_in?: 'incoming' | 'in_work' | 'final' | 'at_customer' | 'audit' | 'other';
          /** @enum {string} */
          found_by?:
            'staff' | 'internal_audit' | 'customer' | 'external_audit' | 'supplier' | 'authority';
          happened_on?: string & (unknown & unknown);
          noticed_on?: string & (unknown & unknown);
          concerns?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.appoint': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** Format: uuid */
          owner_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.contain': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          text: string;
          done_on?: string & (unknown & unknown);
          /** Format: uuid */
          done_by?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.correct': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          text: string;
          done_on?: string & (unknown & unknown);
          /** Format: uuid */
          done_by?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.look_elsewhere': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          text: string;
          done_on?: string & (unknown & unknown);
          /** Format: uuid */
          done_by?: string;
          found: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.entry.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** Format: uuid */
          entry_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.cause.add': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          parent: number | null;
          text: string;
          /** @enum {string} */
          category:
            | 'time'
            | 'tools'
            | 'method'
            | 'material'
            | 'environment'
            | 'clarity'
            | 'pressure'
            | 'supervision'
            | 'person';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.cause.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          cause: number;
          text?: string;
          /** @enum {string} */
          category?:
            | 'time'
            | 'tools'
            | 'method'
            | 'material'
            | 'environment'
            | 'clarity'
            | 'pressure'
            | 'supervision'
            | 'person';
          root?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.cause.move': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          cause: number;
          parent: number | null;
          /** @default null */
          before?: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.cause.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          cause: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.check_fairness': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          another: string;
          rule: string;
          means: string;
          intent: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.say_same_cause': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          same_as_id: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.say_cost': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          known: number | null;
          estimated: number | null;
          /** @default  */
          why?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.tell_top': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** Format: uuid */
          told_to: string;
          /** Format: date-time */
          at?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.open_action': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          title: string;
          /** @default  */
          description?: string;
          /** @default null */
          accountable_id?: string | null;
          /** @default [] */
          helper_ids?: string[];
          /** @default null */
          due_on?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              /** Format: uuid */
              action_id: string;
              reference: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.action.link': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** Format: uuid */
          action_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.action.unlink': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** Format: uuid */
          action_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.plan_check': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          check_due_on: string & (unknown & unknown);
          /** Format: uuid */
          checker_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.check': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          verdict: 'works' | 'partly' | 'does_not';
          note: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.close': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @default  */
          note?: string;
          /** @default  */
          thanks?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.reopen': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.add_file': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          upload: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'hold.call': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          what: string;
          why: string;
          /** @default  */
          process?: string;
          /** @default  */
          place?: string;
          /** @default null */
          problem_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              reference: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'hold.uphold': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'hold.override': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'hold.release': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @default  */
          note?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'problem.list': {
    parameters: {
      query?: {
        state?:
          | 'open'
          | 'unowned'
          | 'not_contained'
          | 'without_cause'
          | 'check_due'
          | 'top_not_told'
          | 'closed'
          | 'withdrawn'
          | 'all';
        kind?: 'nonconformity' | 'complaint' | 'incident' | 'near_miss' | 'audit_finding';
        severity?: 'minor' | 'major' | 'serious';
        process?: string;
        place?: string;
        owner?: string;
        found_by?:
          'staff' | 'internal_audit' | 'customer' | 'external_audit' | 'supplier' | 'authority';
        from?: string & (unknown & unknown);
        to?: string & (unknown & unknown);
        q?: string;
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              reference: string;
              /** @enum {string} */
              kind: 'nonconformity' | 'complaint' | 'incident' | 'near_miss' | 'audit_finding';
              title: string;
              /** @enum {string} */
              severity: 'minor' | 'major' | 'serious';
              process: string;
              /** @enum {string} */
              found_in: 'incoming' | 'in_work' | 'final' | 'at_customer' | 'audit' | 'other';
              /** @enum {string} */
              found_by:
                | 'staff'
                | 'internal_audit'
                | 'customer'
                | 'external_audit'
                | 'supplier'
                | 'authority';
              happened_on: string & (unknown & unknown);
              noticed_on: string & (unknown & unknown);
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              raised_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              root_categories: (
                | 'time'
                | 'tools'
                | 'method'
                | 'material'
                | 'environment'
                | 'clarity'
                | 'pressure'
                | 'supervision'
                | 'person'
              )[];
              check_due_on: (string & (unknown & unknown)) | null;
              verdict: ('works' | 'partly' | 'does_not') | null;
              closed_on: (string & (unknown & unknown)) | null;
              withdrawn_on: (string & (unknown & unknown)) | null;
              known_to_top_at: string | null;
            }[];
            counts: {
              open: number;
              unowned: number;
              not_contained: number;
              without_cause: number;
              check_due: number;
              top_not_told: number;
            };
            can: {
              raise: boolean;
              hold: boolean;
            };
          };
        };
      };
    };
  };
  'problem.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            reference: string;
            /** @enum {string} */
            kind: 'nonconformity' | 'complaint' | 'incident' | 'near_miss' | 'audit_finding';
            title: string;
            /** @enum {string} */
            severity: 'minor' | 'major' | 'serious';
            process: string;
            /** @enum {string} */
            found_in: 'incoming' | 'in_work' | 'final' | 'at_customer' | 'audit' | 'other';
            /** @enum {string} */
            found_by:
              'staff' | 'internal_audit' | 'customer' | 'external_audit' | 'supplier' | 'authority';
            happened_on: string & (unknown & unknown);
            noticed_on: string & (unknown & unknown);
            owner: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            raised_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            root_categories: (
              | 'time'
              | 'tools'
              | 'method'
              | 'material'
              | 'environment'
              | 'clarity'
              | 'pressure'
              | 'supervision'
              | 'person'
            )[];
            check_due_on: (string & (unknown & unknown)) | null;
            verdict: ('works' | 'partly' | 'does_not') | null;
            closed_on: (string & (unknown & unknown)) | null;
            withdrawn_on: (string & (unknown & unknown)) | null;
            known_to_top_at: string | null;
            what_happened: string;
            place: string;
            place_id: string | null;
            team: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            concerns: string;
            /** Format: date-time */
            recorded_at: string;
            imported: boolean;
            told_to: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            containment: {
              /** Format: uuid */
              id: string;
              text: string;
              done_on: string & (unknown & unknown);
              done_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              written_at: string;
            }[];
            correction: {
              /** Format: uuid */
              id: string;
              text: string;
              done_on: string & (unknown & unknown);
              done_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              written_at: string;
            }[];
            elsewhere: {
              /** Format: uuid */
              id: string;
              text: string;
              done_on: string & (unknown & unknown);
              done_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              written_at: string;
              found: boolean;
            }[];
            causes: {
              cause: number;
              parent: number | null;
              text: string;
              /** @enum {string} */
              category:
                | 'time'
                | 'tools'
                | 'method'
                | 'material'
                | 'environment'
                | 'clarity'
                | 'pressure'
                | 'supervision'
                | 'person';
              root: boolean;
            }[];
            fairness: {
              another: string;
              rule: string;
              means: string;
              intent: string;
            } | null;
            fixes: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
              /** @enum {string} */
              stage:
                'proposed' | 'open' | 'contained' | 'planned' | 'done' | 'proved' | 'cancelled';
              accountable: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              due_on: (string & (unknown & unknown)) | null;
              done_on: (string & (unknown & unknown)) | null;
              late_days: number;
            }[];
            same_as: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
              process: string;
              place: string;
              noticed_on: string & (unknown & unknown);
              closed_on: (string & (unknown & unknown)) | null;
              roots: string[];
            } | null;
            comes_back_from: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
              process: string;
              place: string;
              noticed_on: string & (unknown & unknown);
              closed_on: (string & (unknown & unknown)) | null;
              roots: string[];
            }[];
            came_back_as: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
              process: string;
              place: string;
              noticed_on: string & (unknown & unknown);
              closed_on: (string & (unknown & unknown)) | null;
              roots: string[];
            }[];
            cost_known: number | null;
            cost_estimated: number | null;
            costs: {
              known: number | null;
              estimated: number | null;
              why: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
            }[];
            checker: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            checked_on: (string & (unknown & unknown)) | null;
            checked_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            check_note: string;
            closed_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            close_note: string;
            thanks: string;
            withdraw_reason: string;
            reopened_count: number;
            reopen_reason: string;
            obstacles: (
              | 'not_contained'
              | 'no_root_cause'
              | 'person_alone'
              | 'open_actions'
              | 'check_missing'
              | 'check_waits'
              | 'does_not_work'
            )[];
            holds: {
              /** Format: uuid */
              id: string;
              reference: string;
              what: string;
            }[];
            files: {
              /** Format: uuid */
              id: string;
              name: string;
              type: string;
              size: number;
              uploaded_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              uploaded_at: string;
            }[];
            source_columns: {
              [key: string]: string;
            };
            story: {
              /** Format: date-time */
              at: string;
              type: string;
              version: number;
              actor: string | null;
              payload: {
                [key: string]: unknown;
              };
            }[];
            can: {
              edit: boolean;
              appoint: boolean;
              work: boolean;
              tell_top: boolean;
              plan_check: boolean;
              check: boolean;
              close: boolean;
              reopen: boolean;
              withdraw: boolean;
              open_action: boolean;
            };
          };
        };
      };
    };
  };
  'problem.eight_d': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            reference: string;
            title: string;
            steps: {
              /** @enum {string} */
              step: 'd1' | 'd2' | 'd3' | 'd4' | 'd5' | 'd6' | 'd7' | 'd8';
              lines: {
                label: string;
                text: string;
                day: (string & (unknown & unknown)) | null;
                who: string;
              }[];
            }[];
          };
        };
      };
    };
  };
  'problem.same_cause': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
              process: string;
              place: string;
              noticed_on: string & (unknown & unknown);
              closed_on: (string & (unknown & unknown)) | null;
              roots: string[];
            }[];
          };
        };
      };
    };
  };
  'problem.trends': {
    parameters: {
      query?: {
        kind?: 'nonconformity' | 'complaint' | 'incident' | 'near_miss' | 'audit_finding';
        process?: string;
        place?: string;
        against?: string;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            months: (string & (unknown & unknown))[];
            counts: {
              points: {
                period: string & (unknown & unknown);
                value: number | null;
                centre: number | null;
                lower: number | null;
                upper: number | null;
                signals: {
                  /** @enum {string} */
                  rule: 'outside' | 'trend' | 'two_of_three' | 'shift';
                  /** @enum {string} */
                  direction: 'high' | 'low';
                }[];
                phase: number;
              }[];
              phases: {
                starts_on: string & (unknown & unknown);
                /** @enum {string} */
                stage: 'early' | 'trial' | 'locked';
                values: number;
                rests_on: {
                  first: string & (unknown & unknown);
                  last: string & (unknown & unknown);
                } | null;
              }[];
              verdict: {
                /** @enum {string} */
                variation:
                  | 'too_early'
                  | 'common'
                  | 'improvement_high'
                  | 'improvement_low'
                  | 'concern_high'
                  | 'concern_low'
                  | 'neutral_high'
                  | 'neutral_low';
                rule: ('outside' | 'trend' | 'two_of_three' | 'shift') | null;
                assurance: ('too_early' | 'pass' | 'fail' | 'hit_and_miss') | null;
              };
            };
            amounts: {
              /** Format: uuid */
              id: string;
              name: string;
              unit: string;
            }[];
            rate: {
              measure: {
                /** Format: uuid */
                id: string;
                name: string;
                unit: string;
              };
              per: number;
              chart: {
                points: {
                  period: string & (unknown & unknown);
                  value: number | null;
                  centre: number | null;
                  lower: number | null;
                  upper: number | null;
                  signals: {
                    /** @enum {string} */
                    rule: 'outside' | 'trend' | 'two_of_three' | 'shift';
                    /** @enum {string} */
                    direction: 'high' | 'low';
                  }[];
                  phase: number;
                }[];
                phases: {
                  starts_on: string & (unknown & unknown);
                  /** @enum {string} */
                  stage: 'early' | 'trial' | 'locked';
                  values: number;
                  rests_on: {
                    first: string & (unknown & unknown);
                    last: string & (unknown & unknown);
                  } | null;
                }[];
                verdict: {
                  /** @enum {string} */
                  variation:
                    | 'too_early'
                    | 'common'
                    | 'improvement_high'
                    | 'improvement_low'
                    | 'concern_high'
                    | 'concern_low'
                    | 'neutral_high'
                    | 'neutral_low';
                  rule: ('outside' | 'trend' | 'two_of_three' | 'shift') | null;
                  assurance: ('too_early' | 'pass' | 'fail' | 'hit_and_miss') | null;
                };
              };
            } | null;
            causes: {
              /** @enum {string} */
              category:
                | 'time'
                | 'tools'
                | 'method'
                | 'material'
                | 'environment'
                | 'clarity'
                | 'pressure'
                | 'supervision'
                | 'person';
              count: number;
              cumulative: number;
            }[];
            places: {
              place_id: string | null;
              place: string;
              count: number;
            }[];
            costs: {
              month: string & (unknown & unknown);
              known: number;
              estimated: number;
            }[];
            between_serious: {
              points: {
                period: string & (unknown & unknown);
                value: number | null;
                centre: number | null;
                lower: number | null;
                upper: number | null;
                signals: {
                  /** @enum {string} */
                  rule: 'outside' | 'trend' | 'two_of_three' | 'shift';
                  /** @enum {string} */
                  direction: 'high' | 'low';
                }[];
                phase: number;
              }[];
              phases: {
                starts_on: string & (unknown & unknown);
                /** @enum {string} */
                stage: 'early' | 'trial' | 'locked';
                values: number;
                rests_on: {
                  first: string & (unknown & unknown);
                  last: string & (unknown & unknown);
                } | null;
              }[];
              verdict: {
                /** @enum {string} */
                variation:
                  | 'too_early'
                  | 'common'
                  | 'improvement_high'
                  | 'improvement_low'
                  | 'concern_high'
                  | 'concern_low'
                  | 'neutral_high'
                  | 'neutral_low';
                rule: ('outside' | 'trend' | 'two_of_three' | 'shift') | null;
                assurance: ('too_early' | 'pass' | 'fail' | 'hit_and_miss') | null;
              };
            };
          };
        };
      };
    };
  };
  'hold.list': {
    parameters: {
      query?: {
        state?: 'standing' | 'overridden' | 'released' | 'all';
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              reference: string;
              what: string;
              why: string;
              process: string;
              place: string;
              /** @enum {string} */
              standing: 'called' | 'upheld' | 'overridden' | 'released';
              problem: {
                /** Format: uuid */
                id: string;
                reference: string;
                title: string;
              } | null;
              called_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              called_at: string;
              upheld: {
                by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                /** Format: date-time */
                at: string;
                reason: string;
              } | null;
              overridden: {
                by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                /** Format: date-time */
                at: string;
                reason: string;
              } | null;
              released: {
                by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                /** Format: date-time */
                at: string;
                reason: string;
              } | null;
              can: {
                uphold: boolean;
                override: boolean;
                release: boolean;
              };
            }[];
            can: {
              hold: boolean;
            };
          };
        };
      };
    };
  };
  'hold.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            reference: string;
            what: string;
            why: string;
            process: string;
            place: string;
            /** @enum {string} */
            standing: 'called' | 'upheld' | 'overridden' | 'released';
            problem: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
            } | null;
            called_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            /** Format: date-time */
            called_at: string;
            upheld: {
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
              reason: string;
            } | null;
            overridden: {
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
              reason: string;
            } | null;
            released: {
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
              reason: string;
            } | null;
            can: {
              uphold: boolean;
              override: boolean;
              release: boolean;
            };
          };
        };
      };
    };
  };
  'problem.places': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: string[];
            places: {
              /** Format: uuid */
              id: string;
              name: string;
            }[];
          };
        };
      };
    };
  };
  'problem.download_file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'problem.print_eight_d': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'problem.export': {
    parameters: {
      query: {
        state?:
          | 'open'
          | 'unowned'
          | 'not_contained'
          | 'without_cause'
          | 'check_due'
          | 'top_not_told'
          | 'closed'
          | 'withdrawn'
          | 'all';
        kind?: 'nonconformity' | 'complaint' | 'incident' | 'near_miss' | 'audit_finding';
        severity?: 'minor' | 'major' | 'serious';
        process?: string;
        place?: string;
        owner?: string;
        found_by?:
          'staff' | 'internal_audit' | 'customer' | 'external_audit' | 'supplier' | 'authority';
        from?: string & (unknown & unknown);
        to?: string & (unknown & unknown);
        q?: string;
        as_of?: string;
        format: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'voice.raise': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
          /** @default  */
          text?: string;
          /** @default null */
          place_id?: string | null;
          /** @default null */
          to_person_id?: string | null;
          /** @default null */
          about_id?: string | null;
          /** @default [] */
          pictures?: string[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              reference: string;
              version: number;
              promised_on: (string & (unknown & unknown)) | null;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.reply': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          text: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.decide': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          decision: 'yes' | 'no' | 'try' | 'answered';
          reason: string;
          /** @default null */
          try_until?: (string & (unknown & unknown)) | null;
          /** @default  */
          try_measure?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.end_try': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          outcome: string;
          /** @enum {string} */
          decision: 'yes' | 'no';
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.implement': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          title: string;
          /** @default null */
          accountable_id?: string | null;
          /** @default null */
          due_on?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              /** Format: uuid */
              action_id: string;
              reference: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.finish': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          outcome: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.ask_gone': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.say_gone': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          gone: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.say_fair': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          score: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.say_benefit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @default null */
          money?: number | null;
          /** @default null */
          hours?: number | null;
          /** @default  */
          note?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.make_problem': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          title: string;
          /**
           * @default nonconformity
           * @enum {string}
           */
          kind?: 'nonconformity' | 'complaint' | 'incident' | 'near_miss' | 'audit_finding';
          /** @default  */
          what_happened?: string;
          /**
           * @default minor
           * @enum {string}
           */
          severity?: 'minor' | 'major' | 'serious';
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              /** Format: uuid */
              problem_id: string;
              reference: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.join': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.leave': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.redirect': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          to_person_id: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.place_add': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /** @default null */
          site_id?: string | null;
          /** @default null */
          team_id?: string | null;
          /** @default null */
          people?: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.place_edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          name?: string;
          site_id?: string | null;
          team_id?: string | null;
          people?: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.place_retire': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.promise_set': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question';
          days: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** @enum {string} */
              kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question';
              days: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'voice.list': {
    parameters: {
      query?: {
        state?:
          | 'open'
          | 'waiting'
          | 'past_promise'
          | 'undecided'
          | 'trying'
          | 'try_over'
          | 'to_do'
          | 'asked_gone'
          | 'mine'
          | 'closed'
          | 'all';
        kind?: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
        place?: string;
        team?: string;
        level?: 'line' | 'top';
        from?: string & (unknown & unknown);
        to?: string & (unknown & unknown);
        q?: string;
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              reference: string;
              /** @enum {string} */
              kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
              /** @enum {string} */
              way: 'named' | 'to_person' | 'anonymous';
              raiser: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              name_given: string;
              place: string;
              raised_on: string & (unknown & unknown);
              promised_on: (string & (unknown & unknown)) | null;
              /** @enum {string} */
              level: 'line' | 'top';
              /** @enum {string} */
              standing: 'waits' | 'heard' | 'decided' | 'trying' | 'asked_gone' | 'closed';
              late_days: number;
              decision: ('yes' | 'no' | 'try' | 'answered') | null;
              try_until: (string & (unknown & unknown)) | null;
              closed_on: (string & (unknown & unknown)) | null;
              closed_how:
                | (
                    | 'gone'
                    | 'unanswered'
                    | 'done'
                    | 'no'
                    | 'answered'
                    | 'problem'
                    | 'said'
                    | 'withdrawn'
                    | 'not_recorded'
                  )
                | null;
              supporters: number;
              words: string | null;
            }[];
            counts: {
              waiting: number;
              past_promise: number;
              undecided: number;
              try_over: number;
              to_do: number;
              mine: number;
            };
            hearing: {
              days: number | null;
              cases: number;
              floor: number;
              window: number;
              loop: {
                said: number;
                decided: number;
                days: number;
              } | null;
            };
            can: {
              raise: boolean;
              answer: boolean;
            };
          };
        };
      };
    };
  };
  'voice.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            reference: string;
            /** @enum {string} */
            kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
            /** @enum {string} */
            way: 'named' | 'to_person' | 'anonymous';
            raiser: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            name_given: string;
            place: string;
            raised_on: string & (unknown & unknown);
            promised_on: (string & (unknown & unknown)) | null;
            /** @enum {string} */
            level: 'line' | 'top';
            /** @enum {string} */
            standing: 'waits' | 'heard' | 'decided' | 'trying' | 'asked_gone' | 'closed';
            late_days: number;
            decision: ('yes' | 'no' | 'try' | 'answered') | null;
            try_until: (string & (unknown & unknown)) | null;
            closed_on: (string & (unknown & unknown)) | null;
            closed_how:
              | (
                  | 'gone'
                  | 'unanswered'
                  | 'done'
                  | 'no'
                  | 'answered'
                  | 'problem'
                  | 'said'
                  | 'withdrawn'
                  | 'not_recorded'
                )
              | null;
            supporters: number;
            escalated_on: (string & (unknown & unknown)) | null;
            first_reply_on: (string & (unknown & unknown)) | null;
            decided: {
              /** @enum {string} */
              decision: 'yes' | 'no' | 'try' | 'answered';
              reason: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              by_given: string;
              on: string & (unknown & unknown);
            } | null;
            trial: {
              until: string & (unknown & unknown);
              measure: string;
              ended_on: (string & (unknown & unknown)) | null;
              outcome: string;
            } | null;
            done_on: (string & (unknown & unknown)) | null;
            outcome: string;
            asked_gone_on: (string & (unknown & unknown)) | null;
            gone: boolean | null;
            replies: {
              /** Format: uuid */
              id: string;
              by_raiser: boolean;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              by_given: string;
              text: string | null;
              said_on: string & (unknown & unknown);
            }[];
            text: string | null;
            team: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            to_person: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            addressee_here: boolean;
            about: {
              /** Format: uuid */
              id: string;
              reference: string;
              /** @enum {string} */
              kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
              words: string | null;
              raised_on: string & (unknown & unknown);
              /** @enum {string} */
              standing: 'waits' | 'heard' | 'decided' | 'trying' | 'asked_gone' | 'closed';
              supporters: number;
            } | null;
            thanks: {
              /** Format: uuid */
              id: string;
              text: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              on: string & (unknown & unknown);
            }[];
            joined: boolean;
            for_all: boolean;
            action: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
            } | null;
            problem_id: string | null;
            done_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            benefit_money: number | null;
            benefit_hours: number | null;
            benefit_note: string;
            gone_until: (string & (unknown & unknown)) | null;
            pictures: {
              /** Format: uuid */
              id: string;
              type: string;
            }[];
            imported: boolean;
            source_columns: {
              [key: string]: string;
            };
            own: boolean;
            can: {
              reply: boolean;
              decide: boolean;
              end_try: boolean;
              implement: boolean;
              finish: boolean;
              ask_gone: boolean;
              say_gone: boolean;
              say_fair: boolean;
              benefit: boolean;
              make_problem: boolean;
              join: boolean;
              leave: boolean;
              thank: boolean;
              redirect: boolean;
              withdraw: boolean;
            };
          };
        };
      };
    };
  };
  'voice.mine': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              reference: string;
              /** @enum {string} */
              kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
              /** @enum {string} */
              way: 'named' | 'to_person' | 'anonymous';
              raiser: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              name_given: string;
              place: string;
              raised_on: string & (unknown & unknown);
              promised_on: (string & (unknown & unknown)) | null;
              /** @enum {string} */
              level: 'line' | 'top';
              /** @enum {string} */
              standing: 'waits' | 'heard' | 'decided' | 'trying' | 'asked_gone' | 'closed';
              late_days: number;
              decision: ('yes' | 'no' | 'try' | 'answered') | null;
              try_until: (string & (unknown & unknown)) | null;
              closed_on: (string & (unknown & unknown)) | null;
              closed_how:
                | (
                    | 'gone'
                    | 'unanswered'
                    | 'done'
                    | 'no'
                    | 'answered'
                    | 'problem'
                    | 'said'
                    | 'withdrawn'
                    | 'not_recorded'
                  )
                | null;
              supporters: number;
              words: string | null;
              joined: boolean;
              decided: {
                /** @enum {string} */
                decision: 'yes' | 'no' | 'try' | 'answered';
                reason: string;
                by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                by_given: string;
                on: string & (unknown & unknown);
              } | null;
              done_on: (string & (unknown & unknown)) | null;
              outcome: string;
              trial: {
                until: string & (unknown & unknown);
                measure: string;
                ended_on: (string & (unknown & unknown)) | null;
                outcome: string;
              } | null;
              asks_gone: boolean;
              asks_fair: boolean;
              last_reply: {
                by: string;
                text: string;
                on: string & (unknown & unknown);
              } | null;
            }[];
            hearing: {
              days: number | null;
              cases: number;
              floor: number;
              window: number;
              loop: {
                said: number;
                decided: number;
                days: number;
              } | null;
            };
          };
        };
      };
    };
  };
  'voice.similar': {
    parameters: {
      query: {
        q: string;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              reference: string;
              /** @enum {string} */
              kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
              words: string | null;
              raised_on: string & (unknown & unknown);
              /** @enum {string} */
              standing: 'waits' | 'heard' | 'decided' | 'trying' | 'asked_gone' | 'closed';
              supporters: number;
            }[];
          };
        };
      };
    };
  };
  'voice.wall': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              reference: string;
              /** @enum {string} */
              kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
              words: string;
              raiser: string | null;
              place: string;
              supporters: number;
              /** @enum {string} */
              decision: 'yes' | 'no' | 'try' | 'answered';
              reason: string;
              decided_by: string | null;
              decided_on: string & (unknown & unknown);
              done_on: (string & (unknown & unknown)) | null;
              outcome: string;
              gone: boolean | null;
              on: string & (unknown & unknown);
            }[];
            hearing: {
              days: number | null;
              cases: number;
              floor: number;
              window: number;
              loop: {
                said: number;
                decided: number;
                days: number;
              } | null;
            };
          };
        };
      };
    };
  };
  'voice.places': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              name: string;
              site: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              team: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              people: number | null;
              retired_on: (string & (unknown & unknown)) | null;
            }[];
            promises: {
              /** @enum {string} */
              kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question';
              days: number;
            }[];
            can: {
              edit: boolean;
            };
          };
        };
      };
    };
  };
  'voice.download_picture': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'voice.export': {
    parameters: {
      query: {
        state?:
          | 'open'
          | 'waiting'
          | 'past_promise'
          | 'undecided'
          | 'trying'
          | 'try_over'
          | 'to_do'
          | 'asked_gone'
          | 'mine'
          | 'closed'
          | 'all';
        kind?: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
        place?: string;
        team?: string;
        level?: 'line' | 'top';
        from?: string & (unknown & unknown);
        to?: string & (unknown & unknown);
        q?: string;
        as_of?: string;
        format: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'poster.make': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          place_id: string;
          /** @default  */
          invitation?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              code: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'poster.revoke': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'handler.name': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          person_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'handler.make_key': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          key: {
            public_key: string;
            salt: string;
            by_passphrase: string;
            by_recovery: string;
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'handler.change_passphrase': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          salt: string;
          by_passphrase: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'handler.retire': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'letter.open': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              letter: string;
              reference: string;
              raised_on: string & (unknown & unknown);
              letter_box: {
                box: string;
                key: {
                  ephemeral: string;
                  wrapped: string;
                } | null;
                picture_box: string;
              };
              said: {
                box: string;
                key: {
                  ephemeral: string;
                  wrapped: string;
                } | null;
                said: string;
                by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                said_on: string & (unknown & unknown);
              }[];
              writer_key: string;
              readers: {
                /** Format: uuid */
                id: string;
                name: string;
                public_key: string;
              }[];
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'letter.answer': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          said: string;
          sealed: {
            box: string;
            keys: {
              ephemeral: string;
              wrapped: string;
              /** Format: uuid */
              person_id: string;
            }[];
            own: {
              ephemeral: string;
              wrapped: string;
            };
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'letter.decide': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          said: string;
          sealed: {
            box: string;
            keys: {
              ephemeral: string;
              wrapped: string;
              /** Format: uuid */
              person_id: string;
            }[];
            own: {
              ephemeral: string;
              wrapped: string;
            };
          };
          closes: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'letterbox.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            posters: {
              /** Format: uuid */
              id: string;
              version: number;
              place: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              people: number | null;
              code: string;
              invitation: string;
              made_on: string & (unknown & unknown);
              revoked_on: (string & (unknown & unknown)) | null;
            }[];
            handlers: {
              /** Format: uuid */
              id: string;
              version: number;
              person: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              named_on: string & (unknown & unknown);
              has_key: boolean;
              retired_on: (string & (unknown & unknown)) | null;
            }[];
            can: {
              keep: boolean;
            };
          };
        };
      };
    };
  };
  'handler.mine': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              retired: boolean;
              key: {
                public_key: string;
                salt: string;
                by_passphrase: string;
                by_recovery: string;
              } | null;
            }[];
          };
        };
      };
    };
  };
  'letter.list': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              reference: string;
              raised_on: string & (unknown & unknown);
              place: string | null;
              others: string[];
              answered: boolean;
              decided: boolean;
              closed: boolean;
            }[];
          };
        };
      };
    };
  };
  'letterbox.look': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            firm: string;
            place: string;
            few: boolean;
            revoked: boolean;
            handlers: {
              /** Format: uuid */
              id: string;
              name: string;
              job: string;
              public_key: string;
              leads_here: boolean;
            }[];
            promises: {
              /** @enum {string} */
              kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
              days: number;
            }[];
            empties: {
              hour: number;
              tomorrow: boolean;
            };
            work: {
              challenge: string;
              tries: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'letterbox.drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          proof: {
            challenge: string;
            nonce: number;
          };
          letter: string;
          /** @enum {string} */
          kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
          whole_site: boolean;
          /** @default  */
          words?: string;
          /** @default  */
          name?: string;
          /** @default  */
          picture?: string;
          receipt: {
            lookup_hash: string;
            public_key: string;
          };
          /** @default null */
          sealed?: {
            box: string;
            keys: {
              ephemeral: string;
              wrapped: string;
              /** Format: uuid */
              person_id: string;
            }[];
            own: {
              ephemeral: string;
              wrapped: string;
            };
            /** @default  */
            picture_box?: string;
          } | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            empties: {
              hour: number;
              tomorrow: boolean;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'letterbox.answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          lookup: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            firm: string;
            letter: string;
            dialogue: {
              /** Format: uuid */
              id: string;
              reference: string;
              /** @enum {string} */
              kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
              /** @enum {string} */
              standing: 'waits' | 'heard' | 'decided' | 'trying' | 'asked_gone' | 'closed';
              raised_on: string & (unknown & unknown);
              promised_on: (string & (unknown & unknown)) | null;
              /** @enum {string} */
              level: 'line' | 'top';
              escalated_on: (string & (unknown & unknown)) | null;
              first_reply_on: (string & (unknown & unknown)) | null;
              decided: {
                /** @enum {string} */
                decision: 'yes' | 'no' | 'try' | 'answered';
                reason: string;
                by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                by_given: string;
                on: string & (unknown & unknown);
              } | null;
              trial: {
                until: string & (unknown & unknown);
                measure: string;
                ended_on: (string & (unknown & unknown)) | null;
                outcome: string;
              } | null;
              done_on: (string & (unknown & unknown)) | null;
              outcome: string;
              asked_gone_on: (string & (unknown & unknown)) | null;
              gone: boolean | null;
              closed_on: (string & (unknown & unknown)) | null;
              closed_how:
                | (
                    | 'gone'
                    | 'unanswered'
                    | 'done'
                    | 'no'
                    | 'answered'
                    | 'problem'
                    | 'said'
                    | 'withdrawn'
                    | 'not_recorded'
                  )
                | null;
              replies: {
                /** Format: uuid */
                id: string;
                by_raiser: boolean;
                by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                by_given: string;
                text: string | null;
                said_on: string & (unknown & unknown);
              }[];
            } | null;
            words: string;
            sealed: {
              box: string;
              own: {
                ephemeral: string;
                wrapped: string;
              };
              said: {
                said: string;
                by: string | null;
                said_on: string & (unknown & unknown);
                box: string;
                own: {
                  ephemeral: string;
                  wrapped: string;
                };
              }[];
              readers: {
                /** Format: uuid */
                id: string;
                name: string;
                public_key: string;
              }[];
            } | null;
            waiting: number;
            asks_fair: boolean;
            empties: {
              hour: number;
              tomorrow: boolean;
            };
            work: {
              challenge: string;
              tries: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'letterbox.write_back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          proof: {
            challenge: string;
            nonce: number;
          };
          lookup: string;
          said: string;
          /** @default  */
          words?: string;
          /** @default null */
          sealed?: {
            box: string;
            keys: {
              ephemeral: string;
              wrapped: string;
              /** Format: uuid */
              person_id: string;
            }[];
            own: {
              ephemeral: string;
              wrapped: string;
            };
          } | null;
          /** @default null */
          gone?: boolean | null;
          /** @default null */
          fair?: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            empties: {
              hour: number;
              tomorrow: boolean;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'poster.print': {
    parameters: {
      query?: {
        sheet?: 'a4' | 'a6';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'commitment.make': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          what: string;
          notice: string;
          due_on: string & (unknown & unknown);
          to: {
            everyone: boolean;
            /** @default [] */
            team_ids?: string[];
            /** @default [] */
            person_ids?: string[];
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'commitment.show': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          on_day: string & (unknown & unknown);
          case:
            | {
                /** @enum {string} */
                kind: 'action';
                /** Format: uuid */
                action_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'decision';
                /** Format: uuid */
                decision_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'problem';
                /** Format: uuid */
                problem_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'text';
                label: string;
              };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              /** Format: uuid */
              evidence_id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'commitment.move': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          due_on: string & (unknown & unknown);
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'commitment.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'visit.record': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          team_id: string;
          /**
           * @default any
           * @enum {string}
           */
          shift?: 'any' | 'early' | 'late' | 'night' | 'day';
          visited_on?: string & (unknown & unknown);
          /** @default  */
          note?: string;
          /** @default [] */
          points?: string[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              point_ids: string[];
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'visit.reply': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          point_id: string;
          reply: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'why_message.write': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          title: string;
          text: string;
          case:
            | {
                /** @enum {string} */
                kind: 'action';
                /** Format: uuid */
                action_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'decision';
                /** Format: uuid */
                decision_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'problem';
                /** Format: uuid */
                problem_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'text';
                label: string;
              };
          everyone: boolean;
          /** @default [] */
          team_ids?: string[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              addressed: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'why_message.tell': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          occasion: string;
          told_on?: string & (unknown & unknown);
          people: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              /** Format: uuid */
              telling_id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'duty.appoint': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          duty:
            | 'answers'
            | 'direction'
            | 'built_in'
            | 'thinking'
            | 'resources'
            | 'why'
            | 'results'
            | 'support'
            | 'improvement'
            | 'managers'
            | 'customers'
            | 'culture';
          /** Format: uuid */
          person_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'duty.delegate': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          duty:
            | 'answers'
            | 'direction'
            | 'built_in'
            | 'thinking'
            | 'resources'
            | 'why'
            | 'results'
            | 'support'
            | 'improvement'
            | 'managers'
            | 'customers'
            | 'culture';
          what: string;
          /** Format: uuid */
          person_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'duty.end_task': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'commitment.list': {
    parameters: {
      query?: {
        state?: 'open' | 'ended' | 'all';
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              what: string;
              notice: string;
              /** @enum {string} */
              standing: 'open' | 'late' | 'kept' | 'kept_late' | 'broken' | 'withdrawn';
              first_due_on: string & (unknown & unknown);
              due_on: string & (unknown & unknown);
              made_on: string & (unknown & unknown);
              made_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              mine: boolean;
              everyone: boolean;
              teams: {
                /** Format: uuid */
                id: string;
                name: string;
              }[];
              people: {
                /** Format: uuid */
                id: string;
                name: string;
              }[];
              moves: {
                from_day: string & (unknown & unknown);
                to_day: string & (unknown & unknown);
                reason: string;
                moved_on: string & (unknown & unknown);
              }[];
              evidence: {
                /** @enum {string} */
                kind: 'action' | 'decision' | 'problem' | 'text';
                record_id: string | null;
                label: string;
                /** Format: uuid */
                id: string;
                on_day: string & (unknown & unknown);
                added_by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
              }[];
              withdrawn_on: (string & (unknown & unknown)) | null;
              withdraw_reason: string;
              can: {
                show: boolean;
                move: boolean;
                withdraw: boolean;
              };
            }[];
            can: {
              lead: boolean;
            };
          };
        };
      };
    };
  };
  'commitment.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            what: string;
            notice: string;
            /** @enum {string} */
            standing: 'open' | 'late' | 'kept' | 'kept_late' | 'broken' | 'withdrawn';
            first_due_on: string & (unknown & unknown);
            due_on: string & (unknown & unknown);
            made_on: string & (unknown & unknown);
            made_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            owner: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            mine: boolean;
            everyone: boolean;
            teams: {
              /** Format: uuid */
              id: string;
              name: string;
            }[];
            people: {
              /** Format: uuid */
              id: string;
              name: string;
            }[];
            moves: {
              from_day: string & (unknown & unknown);
              to_day: string & (unknown & unknown);
              reason: string;
              moved_on: string & (unknown & unknown);
            }[];
            evidence: {
              /** @enum {string} */
              kind: 'action' | 'decision' | 'problem' | 'text';
              record_id: string | null;
              label: string;
              /** Format: uuid */
              id: string;
              on_day: string & (unknown & unknown);
              added_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
            }[];
            withdrawn_on: (string & (unknown & unknown)) | null;
            withdraw_reason: string;
            can: {
              show: boolean;
              move: boolean;
              withdraw: boolean;
            };
          };
        };
      };
    };
  };
  'visit.list': {
    parameters: {
      query?: {
        state?: 'unanswered' | 'all';
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              visited_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              team: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** @enum {string} */
              shift: 'any' | 'early' | 'late' | 'night' | 'day';
              visited_on: string & (unknown & unknown);
              note: string;
              points: {
                /** Format: uuid */
                id: string;
                text: string;
                reply: string;
                replied_by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                replied_on: (string & (unknown & unknown)) | null;
                reply_by: string & (unknown & unknown);
              }[];
              can: {
                reply: boolean;
              };
            }[];
            can: {
              lead: boolean;
            };
          };
        };
      };
    };
  };
  'visit.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            visited_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            team: {
              /** Format: uuid */
              id: string;
              name: string;
            };
            /** @enum {string} */
            shift: 'any' | 'early' | 'late' | 'night' | 'day';
            visited_on: string & (unknown & unknown);
            note: string;
            points: {
              /** Format: uuid */
              id: string;
              text: string;
              reply: string;
              replied_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              replied_on: (string & (unknown & unknown)) | null;
              reply_by: string & (unknown & unknown);
            }[];
            can: {
              reply: boolean;
            };
          };
        };
      };
    };
  };
  'why_message.list': {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              title: string;
              text: string;
              case: {
                /** @enum {string} */
                kind: 'action' | 'decision' | 'problem' | 'text';
                record_id: string | null;
                label: string;
              };
              everyone: boolean;
              teams: {
                /** Format: uuid */
                id: string;
                name: string;
              }[];
              written_by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              written_on: string & (unknown & unknown);
              addressed: number;
              tellings: {
                /** Format: uuid */
                id: string;
                occasion: string;
                told_on: string & (unknown & unknown);
                people: number;
              }[];
              can: {
                tell: boolean;
              };
            }[];
            can: {
              lead: boolean;
            };
          };
        };
      };
    };
  };
  'why_message.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            title: string;
            text: string;
            case: {
              /** @enum {string} */
              kind: 'action' | 'decision' | 'problem' | 'text';
              record_id: string | null;
              label: string;
            };
            everyone: boolean;
            teams: {
              /** Format: uuid */
              id: string;
              name: string;
            }[];
            written_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            written_on: string & (unknown & unknown);
            addressed: number;
            tellings: {
              /** Format: uuid */
              id: string;
              occasion: string;
              told_on: string & (unknown & unknown);
              people: number;
            }[];
            can: {
              tell: boolean;
            };
          };
        };
      };
    };
  };
  'duty.list': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** @enum {string} */
              duty:
                | 'answers'
                | 'direction'
                | 'built_in'
                | 'thinking'
                | 'resources'
                | 'why'
                | 'results'
                | 'support'
                | 'improvement'
                | 'managers'
                | 'customers'
                | 'culture';
              holder: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              since: (string & (unknown & unknown)) | null;
              holder_left: boolean;
              tasks: {
                /** Format: uuid */
                id: string;
                what: string;
                person: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                since: string & (unknown & unknown);
              }[];
              can: {
                appoint: boolean;
                delegate: boolean;
              };
            }[];
          };
        };
      };
    };
  };
  'meeting.plan': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          /** @default  */
          purpose?: string;
          /**
           * @default management
           * @enum {string}
           */
          kind?: 'management' | 'team' | 'project' | 'other';
          /**
           * @default once
           * @enum {string}
           */
          rhythm?: 'once' | 'week' | 'two_weeks' | 'month' | 'quarter' | 'half_year' | 'year';
          day: string & (unknown & unknown);
          /** @default 09:00 */
          starts_at?: string;
          /** @default  */
          place?: string;
          /** @default null */
          chair_id?: string | null;
          /** @default null */
          writer_id?: string | null;
          /** @default [] */
          seats?: string[];
          /** @default [] */
          items?: {
            title: string;
            /** @default 10 */
            minutes?: number;
            /** @default null */
            presenter_id?: string | null;
            /** @default false */
            standing?: boolean;
            /** @default [] */
            inputs?: (
              | 'earlier_decisions'
              | 'changes_around_us'
              | 'interested_parties'
              | 'risks'
              | 'objectives'
              | 'customers'
              | 'processes'
              | 'problems'
              | 'measurements'
              | 'compliance'
              | 'audits'
              | 'participation'
              | 'suppliers'
              | 'resources'
              | 'risk_actions'
              | 'improvement'
            )[];
            /** @default null */
            data_as_of?: (string & (unknown & unknown)) | null;
          }[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              item_ids: string[];
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.plan_next': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          day: string & (unknown & unknown);
          starts_at?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              item_ids: string[];
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          name?: string;
          purpose?: string;
          /** @enum {string} */
          kind?: 'management' | 'team' | 'project' | 'other';
          /** @enum {string} */
          rhythm?: 'once' | 'week' | 'two_weeks' | 'month' | 'quarter' | 'half_year' | 'year';
          starts_at?: string;
          place?: string;
          chair_id?: string | null;
          writer_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.move': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          day: string & (unknown & unknown);
          starts_at?: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.cancel': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.seat.give': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          person_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.seat.take': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          person_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.seat.mark': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          person_id: string;
          attendance: ('present' | 'deputy' | 'absent') | null;
          /** @default null */
          deputy_id?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.invite': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.item.add': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          title: string;
          /** @default 10 */
          minutes?: number;
          /** @default null */
          presenter_id?: string | null;
          /** @default false */
          standing?: boolean;
          /** @default [] */
          inputs?: (
            | 'earlier_decisions'
            | 'changes_around_us'
            | 'interested_parties'
            | 'risks'
            | 'objectives'
            | 'customers'
            | 'processes'
            | 'problems'
            | 'measurements'
            | 'compliance'
            | 'audits'
            | 'participation'
            | 'suppliers'
            | 'resources'
            | 'risk_actions'
            | 'improvement'
          )[];
          /** @default null */
          data_as_of?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.item.edit': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          title?: string;
          minutes?: number;
          presenter_id?: string | null;
          standing?: boolean;
          inputs?: (
            | 'earlier_decisions'
            | 'changes_around_us'
            | 'interested_parties'
            | 'risks'
            | 'objectives'
            | 'customers'
            | 'processes'
            | 'problems'
            | 'measurements'
            | 'compliance'
            | 'audits'
            | 'participation'
            | 'suppliers'
            | 'resources'
            | 'risk_actions'
            | 'improvement'
          )[];
          data_as_of?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.item.remove': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.item.order': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          item_ids: string[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.item.settle': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          /** @enum {string} */
          outcome: 'decided' | 'directed' | 'no_change' | 'deferred' | 'informed';
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.item.decide': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          item_id: string;
          chosen: string;
          /**
           * @default decided
           * @enum {string}
           */
          kind?: 'decided' | 'directed' | 'no_change';
          /** @default  */
          question?: string;
          /** @default [] */
          options?: string[];
          /** @default  */
          why?: string;
          /** @default  */
          given_up?: string;
          /** @default  */
          expected?: string;
          /** Format: uuid */
          owner_id?: string;
          /** @default null */
          look_back_on?: (string & (unknown & unknown)) | null;
          /** @default [] */
          facts?: (
            | {
                /** @enum {string} */
                kind: 'action';
                /** Format: uuid */
                action_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'measure';
                /** Format: uuid */
                measure_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'objective';
                /** Format: uuid */
                objective_id: string;
              }
            | {
                /** @enum {string} */
                kind: 'text';
                label: string;
                /** @default  */
                target?: string & (unknown & unknown);
              }
          )[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              /** Format: uuid */
              decision_id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.item.direct': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          item_id: string;
          title: string;
          /** @default  */
          description?: string;
          /** @default  */
          why?: string;
          /**
           * @default other
           * @enum {string}
           */
          source?:
            | 'audit'
            | 'external_audit'
            | 'nonconformity'
            | 'complaint'
            | 'incident'
            | 'near_miss'
            | 'idea'
            | 'concern'
            | 'review'
            | 'risk'
            | 'opportunity'
            | 'objective'
            | 'law'
            | 'supplier'
            | 'project'
            | 'other';
          /** @default  */
          source_reference?: string;
          /**
           * @default normal
           * @enum {string}
           */
          significance?: 'high' | 'normal' | 'low';
          /** @default  */
          process?: string;
          /** @default null */
          accountable_id?: string | null;
          /** @default [] */
          helper_ids?: string[];
          /** @default null */
          due_on?: (string & (unknown & unknown)) | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              /** Format: uuid */
              action_id: string;
              reference: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.item.link': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          item_id: string;
          record:
            | {
                /** Format: uuid */
                decision_id: string;
              }
            | {
                /** Format: uuid */
                action_id: string;
              };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.item.time_start': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.item.time_stop': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.item.time_set': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          seconds: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.note.write': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          item_id: string;
          /** Format: uuid */
          note_id?: string;
          version?: number;
          text: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              kept_apart: boolean;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.say_input': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          input:
            | 'earlier_decisions'
            | 'changes_around_us'
            | 'interested_parties'
            | 'risks'
            | 'objectives'
            | 'customers'
            | 'processes'
            | 'problems'
            | 'measurements'
            | 'compliance'
            | 'audits'
            | 'participation'
            | 'suppliers'
            | 'resources'
            | 'risk_actions'
            | 'improvement';
          text: string;
          /** @default null */
          data_as_of?: (string & (unknown & unknown)) | null;
          upload?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.freeze_pack': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              /** Format: uuid */
              pack_id: string;
              checkpoint: {
                size: number;
                root: string;
              };
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.start': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          chaired_by?: string;
          held_on?: string & (unknown & unknown);
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.end': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** @default  */
          defer_rest?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.conclude': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** @default 0 */
          seen?: number;
          suitable: {
            /** @enum {string} */
            answer: 'yes' | 'partly' | 'no';
            words: string;
          };
          adequate: {
            /** @enum {string} */
            answer: 'yes' | 'partly' | 'no';
            words: string;
          };
          effective: {
            /** @enum {string} */
            answer: 'yes' | 'partly' | 'no';
            words: string;
          };
          aligned: {
            /** @enum {string} */
            answer: 'yes' | 'partly' | 'no';
            words: string;
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.sign': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          content_hash: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              checkpoint: {
                size: number;
                root: string;
              };
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.tell': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** @default [] */
          person_ids?: string[];
          /** @default [] */
          team_ids?: string[];
          /** @default false */
          everyone?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              told: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'calendar_feed.open': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              path: string | null;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'calendar_feed.revoke': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'meeting.list': {
    parameters: {
      query?: {
        state?: 'coming' | 'past' | 'all';
        kind?: 'management' | 'team' | 'project' | 'other';
        series?: string;
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              version: number;
              /** Format: uuid */
              series_id: string;
              name: string;
              /** @enum {string} */
              kind: 'management' | 'team' | 'project' | 'other';
              /** @enum {string} */
              rhythm: 'once' | 'week' | 'two_weeks' | 'month' | 'quarter' | 'half_year' | 'year';
              day: string & (unknown & unknown);
              first_day: string & (unknown & unknown);
              starts_at: string;
              place: string;
              chair: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              writer: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** @enum {string} */
              state: 'planned' | 'running' | 'held' | 'cancelled';
              held_on: (string & (unknown & unknown)) | null;
              planned_minutes: number;
              items: number;
              open_items: number;
              decisions: number;
              actions: number;
              late_days: number;
            }[];
            can: {
              plan: boolean;
            };
          };
        };
      };
    };
  };
  'meeting.coverage': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            since: string & (unknown & unknown);
            required: number;
            covered: number;
            rows: {
              /** @enum {string} */
              input:
                | 'earlier_decisions'
                | 'changes_around_us'
                | 'interested_parties'
                | 'risks'
                | 'objectives'
                | 'customers'
                | 'processes'
                | 'problems'
                | 'measurements'
                | 'compliance'
                | 'audits'
                | 'participation'
                | 'suppliers'
                | 'resources'
                | 'risk_actions'
                | 'improvement';
              words: string;
              standards: string[];
              /** @enum {string} */
              state: 'covered' | 'stale' | 'not_counted' | 'missing';
              considered: {
                /** Format: uuid */
                meeting_id: string;
                meeting: string;
                open: boolean;
                /** Format: uuid */
                item_id: string;
                item: string;
                held_on: string & (unknown & unknown);
                recorded_on: string & (unknown & unknown);
                chair: string | null;
                /** @enum {string} */
                outcome: 'decided' | 'directed' | 'no_change' | 'deferred' | 'informed';
                data_age_days: number | null;
              } | null;
              why_not: ('chair_not_top' | 'chair_not_present' | 'too_long_ago') | null;
            }[];
            median_data_age_days: number | null;
            next: {
              /** Format: uuid */
              id: string;
              name: string;
              day: string & (unknown & unknown);
              open: boolean;
            } | null;
          };
        };
      };
    };
  };
  'meeting.inputs': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** @enum {string} */
              key:
                | 'earlier_decisions'
                | 'changes_around_us'
                | 'interested_parties'
                | 'risks'
                | 'objectives'
                | 'customers'
                | 'processes'
                | 'problems'
                | 'measurements'
                | 'compliance'
                | 'audits'
                | 'participation'
                | 'suppliers'
                | 'resources'
                | 'risk_actions'
                | 'improvement';
              words: string;
              standards: string[];
            }[];
          };
        };
      };
    };
  };
  'meeting.told_me': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              meeting_id: string;
              name: string;
              held_on: string & (unknown & unknown);
              /** Format: date-time */
              told_at: string;
              decisions: {
                /** @enum {string} */
                kind: 'decision' | 'action';
                label: string;
                owner: string | null;
              }[];
            }[];
          };
        };
      };
    };
  };
  'meeting.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            series_id: string;
            name: string;
            /** @enum {string} */
            kind: 'management' | 'team' | 'project' | 'other';
            /** @enum {string} */
            rhythm: 'once' | 'week' | 'two_weeks' | 'month' | 'quarter' | 'half_year' | 'year';
            day: string & (unknown & unknown);
            first_day: string & (unknown & unknown);
            starts_at: string;
            place: string;
            chair: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            writer: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            /** @enum {string} */
            state: 'planned' | 'running' | 'held' | 'cancelled';
            held_on: (string & (unknown & unknown)) | null;
            planned_minutes: number;
            items: number;
            open_items: number;
            purpose: string;
            previous_id: string | null;
            next_id: string | null;
            chaired_by: {
              /** Format: uuid */
              id: string;
              name: string;
            } | null;
            started_at: string | null;
            ended_at: string | null;
            cancel_reason: string;
            moves: {
              from_day: string & (unknown & unknown);
              to_day: string & (unknown & unknown);
              reason: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
            }[];
            seats: {
              person: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              attendance: ('present' | 'deputy' | 'absent') | null;
              deputy: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              invited: boolean;
            }[];
            agenda: {
              /** Format: uuid */
              id: string;
              version: number;
              title: string;
              minutes: number;
              presenter: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              standing: boolean;
              inputs: (
                | 'earlier_decisions'
                | 'changes_around_us'
                | 'interested_parties'
                | 'risks'
                | 'objectives'
                | 'customers'
                | 'processes'
                | 'problems'
                | 'measurements'
                | 'compliance'
                | 'audits'
                | 'participation'
                | 'suppliers'
                | 'resources'
                | 'risk_actions'
                | 'improvement'
              )[];
              data_as_of: (string & (unknown & unknown)) | null;
              carried_from: string | null;
              carried_times: number;
              outcome: ('decided' | 'directed' | 'no_change' | 'deferred' | 'informed') | null;
              outcome_reason: string;
              outcome_at: string | null;
              outcome_late: boolean;
              seconds: number;
              notes: {
                /** Format: uuid */
                id: string;
                version: number;
                text: string;
                by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                /** Format: date-time */
                at: string;
                beside_id: string | null;
                late: boolean;
              }[];
              born: {
                /** @enum {string} */
                kind: 'decision' | 'action';
                record_id: string;
                label: string;
                target: string;
                owner: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                due_on: (string & (unknown & unknown)) | null;
                late: boolean;
              }[];
            }[];
            running: {
              /** Format: uuid */
              item_id: string;
              /** Format: date-time */
              since: string;
            } | null;
            said_inputs: {
              /** @enum {string} */
              input:
                | 'earlier_decisions'
                | 'changes_around_us'
                | 'interested_parties'
                | 'risks'
                | 'objectives'
                | 'customers'
                | 'processes'
                | 'problems'
                | 'measurements'
                | 'compliance'
                | 'audits'
                | 'participation'
                | 'suppliers'
                | 'resources'
                | 'risk_actions'
                | 'improvement';
              text: string;
              data_as_of: (string & (unknown & unknown)) | null;
              file: {
                /** Format: uuid */
                id: string;
                name: string;
                type: string;
                size: number;
              } | null;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
            }[];
            conclusion: {
              suitable: {
                /** @enum {string} */
                answer: 'yes' | 'partly' | 'no';
                words: string;
              };
              adequate: {
                /** @enum {string} */
                answer: 'yes' | 'partly' | 'no';
                words: string;
              };
              effective: {
                /** @enum {string} */
                answer: 'yes' | 'partly' | 'no';
                words: string;
              };
              aligned: {
                /** @enum {string} */
                answer: 'yes' | 'partly' | 'no';
                words: string;
              };
              version: number;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
            } | null;
            pack: {
              /** Format: uuid */
              id: string;
              /** Format: date-time */
              frozen_at: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
            } | null;
            told: number;
            signatures: {
              /** Format: uuid */
              id: string;
              person: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** @enum {string} */
              part: 'chair' | 'writer';
              content_hash: string;
              /** Format: date-time */
              at: string;
              checkpoint: {
                size: number;
                root: string;
              };
              current: boolean;
            }[];
            can: {
              edit: boolean;
              move: boolean;
              cancel: boolean;
              seat: boolean;
              invite: boolean;
              agenda: boolean;
              say_input: boolean;
              freeze_pack: boolean;
              start: boolean;
              mark: boolean;
              settle: boolean;
              note: boolean;
              end: boolean;
              conclude: boolean;
              sign: boolean;
              tell: boolean;
              plan_next: boolean;
            };
          };
        };
      };
    };
  };
  'meeting.minutes': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            content: {
              meeting: {
                /** Format: uuid */
                id: string;
                name: string;
                purpose: string;
                /** @enum {string} */
                kind: 'management' | 'team' | 'project' | 'other';
                held_on: string & (unknown & unknown);
                planned_first_on: string & (unknown & unknown);
                place: string;
                chair: string | null;
                writer: string | null;
                /** Format: date-time */
                started_at: string;
                ended_at: string | null;
              };
              attendance: {
                name: string;
                attendance: ('present' | 'deputy' | 'absent') | null;
                deputy: string | null;
              }[];
              decisions: {
                item: string;
                /** @enum {string} */
                kind: 'decision' | 'action';
                label: string;
                owner: string | null;
                due_on: (string & (unknown & unknown)) | null;
                record_id: string;
                late: boolean;
              }[];
              items: {
                title: string;
                presenter: string | null;
                inputs: (
                  | 'earlier_decisions'
                  | 'changes_around_us'
                  | 'interested_parties'
                  | 'risks'
                  | 'objectives'
                  | 'customers'
                  | 'processes'
                  | 'problems'
                  | 'measurements'
                  | 'compliance'
                  | 'audits'
                  | 'participation'
                  | 'suppliers'
                  | 'resources'
                  | 'risk_actions'
                  | 'improvement'
                )[];
                data_as_of: (string & (unknown & unknown)) | null;
                minutes: number;
                seconds: number;
                outcome: ('decided' | 'directed' | 'no_change' | 'deferred' | 'informed') | null;
                outcome_reason: string;
                outcome_late: boolean;
                notes: {
                  text: string;
                  by: string | null;
                  /** Format: date-time */
                  at: string;
                  late: boolean;
                }[];
              }[];
              conclusion: {
                suitable: {
                  /** @enum {string} */
                  answer: 'yes' | 'partly' | 'no';
                  words: string;
                };
                adequate: {
                  /** @enum {string} */
                  answer: 'yes' | 'partly' | 'no';
                  words: string;
                };
                effective: {
                  /** @enum {string} */
                  answer: 'yes' | 'partly' | 'no';
                  words: string;
                };
                aligned: {
                  /** @enum {string} */
                  answer: 'yes' | 'partly' | 'no';
                  words: string;
                };
                by: string | null;
                /** Format: date-time */
                at: string;
              } | null;
            };
            content_hash: string;
            checkpoint: {
              size: number;
              root: string;
            } | null;
            signatures: {
              /** Format: uuid */
              id: string;
              person: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** @enum {string} */
              part: 'chair' | 'writer';
              content_hash: string;
              /** Format: date-time */
              at: string;
              checkpoint: {
                size: number;
                root: string;
              };
              current: boolean;
            }[];
            sign_as: ('chair' | 'writer') | null;
          };
        };
      };
    };
  };
  'meeting.pack': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            frozen: {
              /** Format: uuid */
              id: string;
              /** Format: date-time */
              at: string;
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              content_hash: string;
              checkpoint: {
                size: number;
                root: string;
              };
            } | null;
            content: {
              meeting: {
                /** Format: uuid */
                id: string;
                name: string;
                purpose: string;
                day: string & (unknown & unknown);
                starts_at: string;
                place: string;
                chair: string | null;
                writer: string | null;
                seats: string[];
              };
              as_of: string & (unknown & unknown);
              agenda: {
                /** Format: uuid */
                id: string;
                title: string;
                minutes: number;
                presenter: string | null;
                inputs: (
                  | 'earlier_decisions'
                  | 'changes_around_us'
                  | 'interested_parties'
                  | 'risks'
                  | 'objectives'
                  | 'customers'
                  | 'processes'
                  | 'problems'
                  | 'measurements'
                  | 'compliance'
                  | 'audits'
                  | 'participation'
                  | 'suppliers'
                  | 'resources'
                  | 'risk_actions'
                  | 'improvement'
                )[];
                data_as_of: (string & (unknown & unknown)) | null;
              }[];
              panels: {
                /** @enum {string} */
                input:
                  | 'earlier_decisions'
                  | 'changes_around_us'
                  | 'interested_parties'
                  | 'risks'
                  | 'objectives'
                  | 'customers'
                  | 'processes'
                  | 'problems'
                  | 'measurements'
                  | 'compliance'
                  | 'audits'
                  | 'participation'
                  | 'suppliers'
                  | 'resources'
                  | 'risk_actions'
                  | 'improvement';
                live: boolean;
                total: number;
                facts: {
                  /** @enum {string} */
                  kind:
                    | 'decision'
                    | 'action'
                    | 'objective'
                    | 'measure'
                    | 'resource_request'
                    | 'problem'
                    | 'signal';
                  label: string;
                  target: string;
                  owner: string | null;
                  standing: string;
                  due_on: (string & (unknown & unknown)) | null;
                  days: number;
                  value: number | null;
                  target_value: number | null;
                  unit: string;
                  words: string;
                  course: {
                    value: number | null;
                    centre: number | null;
                    lower: number | null;
                    upper: number | null;
                    target: number | null;
                    phase: number;
                    special: boolean;
                  }[];
                }[];
                said: {
                  /** @enum {string} */
                  input:
                    | 'earlier_decisions'
                    | 'changes_around_us'
                    | 'interested_parties'
                    | 'risks'
                    | 'objectives'
                    | 'customers'
                    | 'processes'
                    | 'problems'
                    | 'measurements'
                    | 'compliance'
                    | 'audits'
                    | 'participation'
                    | 'suppliers'
                    | 'resources'
                    | 'risk_actions'
                    | 'improvement';
                  text: string;
                  data_as_of: (string & (unknown & unknown)) | null;
                  file: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    type: string;
                    size: number;
                  } | null;
                  by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                  } | null;
                  /** Format: date-time */
                  at: string;
                } | null;
                data_as_of: (string & (unknown & unknown)) | null;
              }[];
            };
          };
        };
      };
    };
  };
  'meeting.told': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              person: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              by: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              /** Format: date-time */
              at: string;
            }[];
          };
        };
      };
    };
  };
  'calendar_feed.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            open: boolean;
            made_at: string | null;
          };
        };
      };
    };
  };
  'meeting.download_file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'meeting.print_minutes': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'meeting.print_pack': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'calendar_feed.read_ics': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'pulse.announce': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          form: 'core' | 'full';
          supplements: ('iso_45001' | 'iso_27001' | 'iso_14001')[];
          with_open: boolean;
          /** @enum {string} */
          cut: 'whole' | 'team' | 'level';
          least: number;
          opens_on: string & (unknown & unknown);
          closes_on: string & (unknown & unknown);
          kept_days: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              blocks: {
                /** Format: uuid */
                id: string;
                within: string | null;
                name: string;
                eligible: number;
                of_leaders: boolean;
                public_key: string | null;
              }[];
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse.open': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse.close': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              closed: {
                ballots: number;
                keys_destroyed: number;
                blocks: {
                  /** Format: uuid */
                  id: string;
                  issued: number;
                  spent: number;
                  paper: number;
                }[];
                spent_root: string;
                ballots_root: string;
                results_hash: string;
              };
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse.publish': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse.answer': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          decision_id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse.tell': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse.cancel': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              keys_destroyed: number;
              ballots_destroyed: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse.bundle.enter': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          block_id: string;
          forms: {
            answers: {
              [key: string]: number | null;
            };
            texts: {
              [key: string]: string;
            };
          }[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse.write_statement': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          words: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse.object_to_text': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          question: 'helps' | 'hinders';
          words: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              /** Format: uuid */
              wave_id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse.judge_text': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          left_out: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
              results_hash: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse.list': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              form: 'core' | 'full';
              /** @enum {string} */
              state: 'announced' | 'open' | 'closed' | 'published' | 'cancelled';
              opens_on: string & (unknown & unknown);
              closes_on: string & (unknown & unknown);
              eligible: number;
              turnout: number | null;
              answered: number | null;
              published_at: string | null;
              decisions: number;
              told_at: string | null;
              version: number;
            }[];
            can: {
              announce: boolean;
            };
          };
        };
      };
    };
  };
  'pulse.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            form: 'core' | 'full';
            /** @enum {string} */
            state: 'announced' | 'open' | 'closed' | 'published' | 'cancelled';
            opens_on: string & (unknown & unknown);
            closes_on: string & (unknown & unknown);
            eligible: number;
            turnout: number | null;
            answered: number | null;
            published_at: string | null;
            decisions: number;
            told_at: string | null;
            version: number;
            supplements: ('iso_45001' | 'iso_27001' | 'iso_14001')[];
            with_open: boolean;
            /** @enum {string} */
            cut: 'whole' | 'team' | 'level';
            least: number;
            kept_days: number;
            leaders: number;
            address: string;
            /** Format: date-time */
            announced_at: string;
            closed_at: string | null;
            cancelled_at: string | null;
            cancel_reason: string;
            destroyed_at: string | null;
            forgotten_at: string | null;
            single: {
              first: boolean;
              from: (string & (unknown & unknown)) | null;
              statement: string;
              left_out: number;
              objections: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                question: 'helps' | 'hinders';
                words: string;
                reason: string;
                left_out: boolean | null;
              }[];
              can: {
                comment: boolean;
                judge: boolean;
              };
            } | null;
            publish_by: (string & (unknown & unknown)) | null;
            questions: {
              id: string;
              version: number;
              /** @enum {string} */
              dimension:
                | 'D1'
                | 'D2'
                | 'D3'
                | 'D4'
                | 'D5'
                | 'D6'
                | 'D7'
                | 'D8'
                | 'D9'
                | 'iso_45001'
                | 'iso_27001'
                | 'iso_14001';
              reversed: boolean;
              staff: {
                [key: string]: string;
              };
              leader: {
                [key: string]: string;
              };
            }[];
            blocks: {
              /** Format: uuid */
              id: string;
              within: string | null;
              name: string;
              eligible: number;
              of_leaders: boolean;
              public_key: string | null;
            }[];
            results: {
              eligible: number;
              answered: number;
              leaders: {
                asked: number;
                answered: number;
              };
              groups: {
                name: string;
                units: string[];
                within: number | null;
                eligible: number;
                answered: number;
              }[];
              dimensions: {
                /** @enum {string} */
                dimension:
                  | 'D1'
                  | 'D2'
                  | 'D3'
                  | 'D4'
                  | 'D5'
                  | 'D6'
                  | 'D7'
                  | 'D8'
                  | 'D9'
                  | 'iso_45001'
                  | 'iso_27001'
                  | 'iso_14001';
                values: {
                  /** @enum {string} */
                  verdict: 'shown' | 'low' | 'high' | 'scarce' | 'withheld';
                  people: number;
                  mean: number | null;
                  low: number | null;
                  high: number | null;
                  favourable:
                    | ('under_10' | '10_to_25' | '25_to_50' | '50_to_75' | '75_to_90' | 'over_90')
                    | null;
                  cannot_say: number | null;
                  agreement: ('agree' | 'differ') | null;
                  bins: number[] | null;
                }[];
                leaders: {
                  people: number;
                  mean: number | null;
                } | null;
                gap: {
                  value: number;
                  told: boolean;
                  /** @enum {string} */
                  joint: 'high' | 'low' | 'apart' | 'between';
                } | null;
              }[];
              texts: {
                helps: string[];
                hinders: string[];
              } | null;
            } | null;
            courses: {
              /** @enum {string} */
              dimension:
                | 'D1'
                | 'D2'
                | 'D3'
                | 'D4'
                | 'D5'
                | 'D6'
                | 'D7'
                | 'D8'
                | 'D9'
                | 'iso_45001'
                | 'iso_27001'
                | 'iso_14001';
              group: number;
              earlier: {
                published_on: string & (unknown & unknown);
                mean: number | null;
                low: number | null;
                high: number | null;
              }[];
              broken: boolean;
            }[];
            answers: {
              /** Format: uuid */
              decision_id: string;
              chosen: string;
              decided_on: string & (unknown & unknown);
            }[];
            can: {
              open: boolean;
              close: boolean;
              publish: boolean;
              answer: boolean;
              tell: boolean;
              cancel: boolean;
              enter_paper: boolean;
            };
          };
        };
      };
    };
  };
  'pulse.own': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rows: {
              /** Format: uuid */
              wave_id: string;
              address: string;
              /** @enum {string} */
              form: 'core' | 'full';
              /** Format: uuid */
              block_id: string;
              block: string;
              block_eligible: number;
              of_leaders: boolean;
              least: number;
              has_token: boolean;
              with_open: boolean;
              closes_on: string & (unknown & unknown);
              /** Format: date-time */
              closes_at: string;
              kept_days: number;
              public_key: string;
              questions: {
                id: string;
                version: number;
                words: {
                  [key: string]: string;
                };
              }[];
            }[];
          };
        };
      };
    };
  };
  'pulse.plan': {
    parameters: {
      query?: {
        cut?: 'whole' | 'team' | 'level';
        least?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            eligible: number;
            leaders: number;
            cuts: ('whole' | 'team' | 'level')[];
            usual_least: number;
            supplements: ('iso_45001' | 'iso_27001' | 'iso_14001')[];
            blocks: {
              name: string;
              depth: number;
              eligible: number;
              is_last: boolean;
            }[];
          };
        };
      };
    };
  };
  'pulse.news': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            news: {
              /** @enum {string} */
              is: 'open' | 'published' | 'told';
              /** Format: uuid */
              wave_id: string;
              day: string & (unknown & unknown);
            } | null;
          };
        };
      };
    };
  };
  'pulse.token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          wave_id: string;
          blinded: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            block_id: string;
            signature: string;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'pulse_box.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        address: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            is_open: boolean;
            keys: {
              /** Format: uuid */
              block_id: string;
              public_key: string;
            }[];
          };
        };
      };
    };
  };
  'pulse_box.cast': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        address: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          block_id: string;
          prefix: string;
          nonce: string;
          signature: string;
          answers: {
            [key: string]: number | null;
          };
          texts: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {boolean} */
            received: true;
          };
        };
      };
    };
  };
  'pulse_box.spent': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        address: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            hashes: string[];
          };
        };
      };
    };
  };
  'pulse_box.announcement': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        address: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            recorded: {
              sequence: number;
              entry: string;
              payload: {
                salt: string;
                text: string;
              };
              proof: string[];
              checkpoint: string;
              key: string;
            } | null;
          };
        };
      };
    };
  };
  'pulse.print_form': {
    parameters: {
      query: {
        block: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'signal.answer': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          life_id: string;
          /** @enum {string} */
          answer: 'fixed' | 'explained' | 'disagree';
          words: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'limit.set': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          indicator:
            | '7b-actions'
            | '3d'
            | '3c'
            | '1b'
            | '1a'
            | '1c'
            | '1d'
            | '2a'
            | '2b'
            | '2c'
            | '2d'
            | '2e'
            | '3a'
            | '3b'
            | '3e'
            | '4a'
            | '4b'
            | '4c'
            | '4d'
            | '4e'
            | '5a'
            | '5b'
            | '5c'
            | '5d'
            | '5d-back'
            | '5e'
            | '5f'
            | '6a'
            | '6b'
            | '6c'
            | '6d'
            | '7a'
            | '7b'
            | '7c'
            | '7d'
            | '7d-age'
            | '7e'
            | '7f'
            | '8a'
            | '8b'
            | '8c'
            | '9a'
            | '9b'
            | '9c'
            | '9d'
            | '9e';
          version: number;
          watch: number | null;
          act: number | null;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'leadership_change.record': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          what: string;
          since: string & (unknown & unknown);
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'leadership_change.withdraw': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          id: string;
          version: number;
          why: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              /** Format: uuid */
              id: string;
              version: number;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'culture.picture': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            records_since: (string & (unknown & unknown)) | null;
            /** @enum {string} */
            state:
              | 'signals'
              | 'promises'
              | 'figure'
              | 'no_records'
              | 'not_enough'
              | 'undated'
              | 'stopped'
              | 'forming'
              | 'watch'
              | 'nothing';
            headline: {
              key: string;
              values: {
                [key: string]: number | string;
              };
            };
            signals: {
              /** @enum {string} */
              id:
                | 'S1'
                | 'S2'
                | 'S3'
                | 'S5'
                | 'S7'
                | 'S8'
                | 'S9'
                | 'S10'
                | 'S12'
                | 'S13'
                | 'S14'
                | 'S15'
                | 'S16'
                | 'S17'
                | 'S18'
                | 'S19'
                | 'S20'
                | 'S21'
                | 'S22';
              cause: string;
              /** @enum {string} */
              form: 'you' | 'team';
              says: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              evidence_says: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              evidence: {
                total: number;
                records: (
                  | {
                      /** @enum {string} */
                      kind: 'action';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'goal';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'objective';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'measure';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'decision';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'request';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'meeting';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'problem';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'hold';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'item';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'commitment';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'visit';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'why_message';
                      /** Format: uuid */
                      id: string;
                    }
                )[];
              };
              instead: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              clears: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              life: {
                /** Format: uuid */
                id: string;
                began_on: string & (unknown & unknown);
                answer_by: string & (unknown & unknown);
                answers: {
                  /** @enum {string} */
                  answer: 'fixed' | 'explained' | 'disagree';
                  words: string;
                  on: string & (unknown & unknown);
                }[];
                can: {
                  answer: boolean;
                };
              } | null;
            }[];
            stopped: {
              key: string;
              values: {
                [key: string]: number | string;
              };
            }[];
            forming: number;
            good_news: {
              says: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              evidence: {
                total: number;
                records: (
                  | {
                      /** @enum {string} */
                      kind: 'action';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'goal';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'objective';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'measure';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'decision';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'request';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'meeting';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'problem';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'hold';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'item';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'commitment';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'visit';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'why_message';
                      /** Format: uuid */
                      id: string;
                    }
                )[];
              };
            } | null;
            figures: {
              /** @enum {string} */
              id:
                | '7b-actions'
                | '3d'
                | '3c'
                | '1b'
                | '1a'
                | '1c'
                | '1d'
                | '2a'
                | '2b'
                | '2c'
                | '2d'
                | '2e'
                | '3a'
                | '3b'
                | '3e'
                | '4a'
                | '4b'
                | '4c'
                | '4d'
                | '4e'
                | '5a'
                | '5b'
                | '5c'
                | '5d'
                | '5d-back'
                | '5e'
                | '5f'
                | '6a'
                | '6b'
                | '6c'
                | '6d'
                | '7a'
                | '7b'
                | '7c'
                | '7d'
                | '7d-age'
                | '7e'
                | '7f'
                | '8a'
                | '8b'
                | '8c'
                | '9a'
                | '9b'
                | '9c'
                | '9d'
                | '9e';
              figure:
                | {
                    /** @enum {string} */
                    kind: 'share';
                    hits: number;
                    cases: number;
                    value: number;
                    interval: {
                      low: number;
                      high: number;
                    };
                  }
                | {
                    /** @enum {string} */
                    kind: 'rate';
                    hits: number;
                    cases: number;
                    value: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'median';
                    days: number | null;
                    longest: number;
                    cases: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'difference';
                    top: {
                      hits: number;
                      cases: number;
                    };
                    others: {
                      hits: number;
                      cases: number;
                    };
                    cases: number;
                    value: number;
                    interval: {
                      low: number;
                      high: number;
                    };
                  }
                | {
                    /** @enum {string} */
                    kind: 'ratio';
                    near: number;
                    near_days: number;
                    far: number;
                    far_days: number;
                    cases: number;
                    value: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'index';
                    cases: number;
                    value: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'not_enough';
                    has: number;
                    needs: number;
                  };
              verdict: ('in_order' | 'watch' | 'act') | null;
              says: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              more: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              }[];
              evidence: {
                total: number;
                records: (
                  | {
                      /** @enum {string} */
                      kind: 'action';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'goal';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'objective';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'measure';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'decision';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'request';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'meeting';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'problem';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'hold';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'item';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'commitment';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'visit';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'why_message';
                      /** Format: uuid */
                      id: string;
                    }
                )[];
              };
            }[];
            waiting: {
              /** @enum {string} */
              id: 'decision' | 'done';
              says: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              more: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              }[];
            }[];
            mine: {
              open: number;
              overdue: number;
            };
            top_team: {
              open: number;
              overdue: number;
            } | null;
          };
        };
      };
    };
  };
  'culture.signal': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        signal:
          | 'S1'
          | 'S2'
          | 'S3'
          | 'S5'
          | 'S7'
          | 'S8'
          | 'S9'
          | 'S10'
          | 'S12'
          | 'S13'
          | 'S14'
          | 'S15'
          | 'S16'
          | 'S17'
          | 'S18'
          | 'S19'
          | 'S20'
          | 'S21'
          | 'S22';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            id:
              | 'S1'
              | 'S2'
              | 'S3'
              | 'S5'
              | 'S7'
              | 'S8'
              | 'S9'
              | 'S10'
              | 'S12'
              | 'S13'
              | 'S14'
              | 'S15'
              | 'S16'
              | 'S17'
              | 'S18'
              | 'S19'
              | 'S20'
              | 'S21'
              | 'S22';
            as_of: string & (unknown & unknown);
            /** @enum {string} */
            state: 'live' | 'forming' | 'quiet';
            cards: {
              /** @enum {string} */
              id:
                | 'S1'
                | 'S2'
                | 'S3'
                | 'S5'
                | 'S7'
                | 'S8'
                | 'S9'
                | 'S10'
                | 'S12'
                | 'S13'
                | 'S14'
                | 'S15'
                | 'S16'
                | 'S17'
                | 'S18'
                | 'S19'
                | 'S20'
                | 'S21'
                | 'S22';
              cause: string;
              /** @enum {string} */
              form: 'you' | 'team';
              says: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              evidence_says: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              evidence: {
                total: number;
                records: (
                  | {
                      /** @enum {string} */
                      kind: 'action';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'goal';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'objective';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'measure';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'decision';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'request';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'meeting';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'problem';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'hold';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'item';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'commitment';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'visit';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'why_message';
                      /** Format: uuid */
                      id: string;
                    }
                )[];
              };
              instead: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              clears: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              life: {
                /** Format: uuid */
                id: string;
                began_on: string & (unknown & unknown);
                answer_by: string & (unknown & unknown);
                answers: {
                  /** @enum {string} */
                  answer: 'fixed' | 'explained' | 'disagree';
                  words: string;
                  on: string & (unknown & unknown);
                }[];
                can: {
                  answer: boolean;
                };
              } | null;
              /** @enum {string} */
              state: 'live' | 'forming';
              how: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              }[];
              records: (
                | {
                    /** @enum {string} */
                    kind: 'action';
                    /** Format: uuid */
                    id: string;
                    reference: string;
                    title: string;
                    opened_on: string & (unknown & unknown);
                    first_due_on: (string & (unknown & unknown)) | null;
                    due_on: (string & (unknown & unknown)) | null;
                    done_on: (string & (unknown & unknown)) | null;
                    late_days: number;
                    due_moves: number;
                    mine: boolean;
                  }
                | {
                    /** @enum {string} */
                    kind: 'goal';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'objective';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'measure';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'decision';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'request';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'meeting';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'problem';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'hold';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'item';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'commitment';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'visit';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'why_message';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
              )[];
            }[];
            how: {
              key: string;
              values: {
                [key: string]: number | string;
              };
            }[];
          };
        };
      };
    };
  };
  'culture.shared_signals': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            rows: {
              /** @enum {string} */
              id:
                | 'S1'
                | 'S2'
                | 'S3'
                | 'S5'
                | 'S7'
                | 'S8'
                | 'S9'
                | 'S10'
                | 'S12'
                | 'S13'
                | 'S14'
                | 'S15'
                | 'S16'
                | 'S17'
                | 'S18'
                | 'S19'
                | 'S20'
                | 'S21'
                | 'S22';
              began_on: string & (unknown & unknown);
              answer: {
                /** @enum {string} */
                answer: 'fixed' | 'explained' | 'disagree';
                words: string;
                on: string & (unknown & unknown);
              } | null;
            }[];
          };
        };
      };
    };
  };
  'culture.figures': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            figures: {
              /** @enum {string} */
              id:
                | '7b-actions'
                | '3d'
                | '3c'
                | '1b'
                | '1a'
                | '1c'
                | '1d'
                | '2a'
                | '2b'
                | '2c'
                | '2d'
                | '2e'
                | '3a'
                | '3b'
                | '3e'
                | '4a'
                | '4b'
                | '4c'
                | '4d'
                | '4e'
                | '5a'
                | '5b'
                | '5c'
                | '5d'
                | '5d-back'
                | '5e'
                | '5f'
                | '6a'
                | '6b'
                | '6c'
                | '6d'
                | '7a'
                | '7b'
                | '7c'
                | '7d'
                | '7d-age'
                | '7e'
                | '7f'
                | '8a'
                | '8b'
                | '8c'
                | '9a'
                | '9b'
                | '9c'
                | '9d'
                | '9e';
              figure:
                | {
                    /** @enum {string} */
                    kind: 'share';
                    hits: number;
                    cases: number;
                    value: number;
                    interval: {
                      low: number;
                      high: number;
                    };
                  }
                | {
                    /** @enum {string} */
                    kind: 'rate';
                    hits: number;
                    cases: number;
                    value: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'median';
                    days: number | null;
                    longest: number;
                    cases: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'difference';
                    top: {
                      hits: number;
                      cases: number;
                    };
                    others: {
                      hits: number;
                      cases: number;
                    };
                    cases: number;
                    value: number;
                    interval: {
                      low: number;
                      high: number;
                    };
                  }
                | {
                    /** @enum {string} */
                    kind: 'ratio';
                    near: number;
                    near_days: number;
                    far: number;
                    far_days: number;
                    cases: number;
                    value: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'index';
                    cases: number;
                    value: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'not_enough';
                    has: number;
                    needs: number;
                  };
              verdict: ('in_order' | 'watch' | 'act') | null;
              says: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              more: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              }[];
              evidence: {
                total: number;
                records: (
                  | {
                      /** @enum {string} */
                      kind: 'action';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'goal';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'objective';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'measure';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'decision';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'request';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'meeting';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'problem';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'hold';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'item';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'commitment';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'visit';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'why_message';
                      /** Format: uuid */
                      id: string;
                    }
                )[];
              };
            }[];
          };
        };
      };
    };
  };
  'culture.figure': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        figure:
          | '7b-actions'
          | '3d'
          | '3c'
          | '1b'
          | '1a'
          | '1c'
          | '1d'
          | '2a'
          | '2b'
          | '2c'
          | '2d'
          | '2e'
          | '3a'
          | '3b'
          | '3e'
          | '4a'
          | '4b'
          | '4c'
          | '4d'
          | '4e'
          | '5a'
          | '5b'
          | '5c'
          | '5d'
          | '5d-back'
          | '5e'
          | '5f'
          | '6a'
          | '6b'
          | '6c'
          | '6d'
          | '7a'
          | '7b'
          | '7c'
          | '7d'
          | '7d-age'
          | '7e'
          | '7f'
          | '8a'
          | '8b'
          | '8c'
          | '9a'
          | '9b'
          | '9c'
          | '9d'
          | '9e';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            id:
              | '7b-actions'
              | '3d'
              | '3c'
              | '1b'
              | '1a'
              | '1c'
              | '1d'
              | '2a'
              | '2b'
              | '2c'
              | '2d'
              | '2e'
              | '3a'
              | '3b'
              | '3e'
              | '4a'
              | '4b'
              | '4c'
              | '4d'
              | '4e'
              | '5a'
              | '5b'
              | '5c'
              | '5d'
              | '5d-back'
              | '5e'
              | '5f'
              | '6a'
              | '6b'
              | '6c'
              | '6d'
              | '7a'
              | '7b'
              | '7c'
              | '7d'
              | '7d-age'
              | '7e'
              | '7f'
              | '8a'
              | '8b'
              | '8c'
              | '9a'
              | '9b'
              | '9c'
              | '9d'
              | '9e';
            figure:
              | {
                  /** @enum {string} */
                  kind: 'share';
                  hits: number;
                  cases: number;
                  value: number;
                  interval: {
                    low: number;
                    high: number;
                  };
                }
              | {
                  /** @enum {string} */
                  kind: 'rate';
                  hits: number;
                  cases: number;
                  value: number;
                }
              | {
                  /** @enum {string} */
                  kind: 'median';
                  days: number | null;
                  longest: number;
                  cases: number;
                }
              | {
                  /** @enum {string} */
                  kind: 'difference';
                  top: {
                    hits: number;
                    cases: number;
                  };
                  others: {
                    hits: number;
                    cases: number;
                  };
                  cases: number;
                  value: number;
                  interval: {
                    low: number;
                    high: number;
                  };
                }
              | {
                  /** @enum {string} */
                  kind: 'ratio';
                  near: number;
                  near_days: number;
                  far: number;
                  far_days: number;
                  cases: number;
                  value: number;
                }
              | {
                  /** @enum {string} */
                  kind: 'index';
                  cases: number;
                  value: number;
                }
              | {
                  /** @enum {string} */
                  kind: 'not_enough';
                  has: number;
                  needs: number;
                };
            verdict: ('in_order' | 'watch' | 'act') | null;
            says: {
              key: string;
              values: {
                [key: string]: number | string;
              };
            };
            more: {
              key: string;
              values: {
                [key: string]: number | string;
              };
            }[];
            evidence: {
              total: number;
              records: (
                | {
                    /** @enum {string} */
                    kind: 'action';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'goal';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'objective';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'measure';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'decision';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'request';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'meeting';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'problem';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'hold';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'item';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'commitment';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'visit';
                    /** Format: uuid */
                    id: string;
                  }
                | {
                    /** @enum {string} */
                    kind: 'why_message';
                    /** Format: uuid */
                    id: string;
                  }
              )[];
            };
            as_of: string & (unknown & unknown);
            limit:
              | {
                  /** @enum {string} */
                  trouble: 'above' | 'below';
                  watch: number;
                  act: number;
                  floor: number;
                }
              | {
                  /** @enum {string} */
                  trouble: 'neither';
                  floor: number;
                };
            own_limits: {
              version: number;
              versions: {
                version: number;
                set_on: string & (unknown & unknown);
                watch: number | null;
                act: number | null;
                reason: string;
              }[];
              can: {
                set: boolean;
              };
            };
            how: {
              key: string;
              values: {
                [key: string]: number | string;
              };
            }[];
            records: (
              | {
                  /** @enum {string} */
                  kind: 'action';
                  /** Format: uuid */
                  id: string;
                  reference: string;
                  title: string;
                  opened_on: string & (unknown & unknown);
                  first_due_on: (string & (unknown & unknown)) | null;
                  due_on: (string & (unknown & unknown)) | null;
                  done_on: (string & (unknown & unknown)) | null;
                  late_days: number;
                  due_moves: number;
                  mine: boolean;
                }
              | {
                  /** @enum {string} */
                  kind: 'goal';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
              | {
                  /** @enum {string} */
                  kind: 'objective';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
              | {
                  /** @enum {string} */
                  kind: 'measure';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
              | {
                  /** @enum {string} */
                  kind: 'decision';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
              | {
                  /** @enum {string} */
                  kind: 'request';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
              | {
                  /** @enum {string} */
                  kind: 'meeting';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
              | {
                  /** @enum {string} */
                  kind: 'problem';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
              | {
                  /** @enum {string} */
                  kind: 'hold';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
              | {
                  /** @enum {string} */
                  kind: 'item';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
              | {
                  /** @enum {string} */
                  kind: 'commitment';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
              | {
                  /** @enum {string} */
                  kind: 'visit';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
              | {
                  /** @enum {string} */
                  kind: 'why_message';
                  /** Format: uuid */
                  id: string;
                  title: string;
                  on: (string & (unknown & unknown)) | null;
                  ended_on: (string & (unknown & unknown)) | null;
                }
            )[];
          };
        };
      };
    };
  };
  'culture.course': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        figure:
          | '7b-actions'
          | '3d'
          | '3c'
          | '1b'
          | '1a'
          | '1c'
          | '1d'
          | '2a'
          | '2b'
          | '2c'
          | '2d'
          | '2e'
          | '3a'
          | '3b'
          | '3e'
          | '4a'
          | '4b'
          | '4c'
          | '4d'
          | '4e'
          | '5a'
          | '5b'
          | '5c'
          | '5d'
          | '5d-back'
          | '5e'
          | '5f'
          | '6a'
          | '6b'
          | '6c'
          | '6d'
          | '7a'
          | '7b'
          | '7c'
          | '7d'
          | '7d-age'
          | '7e'
          | '7f'
          | '8a'
          | '8b'
          | '8c'
          | '9a'
          | '9b'
          | '9c'
          | '9d'
          | '9e';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            id:
              | '7b-actions'
              | '3d'
              | '3c'
              | '1b'
              | '1a'
              | '1c'
              | '1d'
              | '2a'
              | '2b'
              | '2c'
              | '2d'
              | '2e'
              | '3a'
              | '3b'
              | '3e'
              | '4a'
              | '4b'
              | '4c'
              | '4d'
              | '4e'
              | '5a'
              | '5b'
              | '5c'
              | '5d'
              | '5d-back'
              | '5e'
              | '5f'
              | '6a'
              | '6b'
              | '6c'
              | '6d'
              | '7a'
              | '7b'
              | '7c'
              | '7d'
              | '7d-age'
              | '7e'
              | '7f'
              | '8a'
              | '8b'
              | '8c'
              | '9a'
              | '9b'
              | '9c'
              | '9d'
              | '9e';
            as_of: string & (unknown & unknown);
            /** @enum {string} */
            judged_by: 'course' | 'limits';
            why:
              ('few_months' | 'not_by_month' | 'looks_further' | 'not_lately' | 'improved') | null;
            months: number;
            own: {
              low: number;
              middle: number;
              high: number;
            } | null;
            points: {
              month: string & (unknown & unknown);
              value: number | null;
              cases: number;
              centre: number | null;
              lower: number | null;
              upper: number | null;
              rule: ('outside' | 'trend' | 'two_of_three' | 'shift') | null;
              direction: ('high' | 'low') | null;
            }[];
            /** @enum {string} */
            variation: 'too_early' | 'common' | 'improvement' | 'concern' | 'neutral';
            watch: ('too_early' | 'pass' | 'fail' | 'hit_and_miss') | null;
            act: ('too_early' | 'pass' | 'fail' | 'hit_and_miss') | null;
            changes: {
              /** Format: uuid */
              id: string;
              what: string;
              since: string & (unknown & unknown);
              study: {
                /** @enum {string} */
                outcome:
                  | 'too_few_before'
                  | 'too_early'
                  | 'nothing'
                  | 'higher'
                  | 'lower'
                  | 'earlier_higher'
                  | 'earlier_lower';
                before: number;
                after: number;
                from: (string & (unknown & unknown)) | null;
              };
            }[];
          };
        };
      };
    };
  };
  'culture.over_time': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            /** @enum {string} */
            state: 'too_early' | 'together' | 'apart' | 'unclear';
            months: number;
            months_led: number;
            months_spoke: number;
            pairs: {
              month: string & (unknown & unknown);
              led: number;
              spoke: number;
            }[];
            pairs_known: number;
            r: number | null;
            p: number | null;
            changes: {
              /** Format: uuid */
              id: string;
              what: string;
              since: string & (unknown & unknown);
              version: number;
              reason: string;
              figures: {
                /** @enum {string} */
                id:
                  | '7b-actions'
                  | '3d'
                  | '3c'
                  | '1b'
                  | '1a'
                  | '1c'
                  | '1d'
                  | '2a'
                  | '2b'
                  | '2c'
                  | '2d'
                  | '2e'
                  | '3a'
                  | '3b'
                  | '3e'
                  | '4a'
                  | '4b'
                  | '4c'
                  | '4d'
                  | '4e'
                  | '5a'
                  | '5b'
                  | '5c'
                  | '5d'
                  | '5d-back'
                  | '5e'
                  | '5f'
                  | '6a'
                  | '6b'
                  | '6c'
                  | '6d'
                  | '7a'
                  | '7b'
                  | '7c'
                  | '7d'
                  | '7d-age'
                  | '7e'
                  | '7f'
                  | '8a'
                  | '8b'
                  | '8c'
                  | '9a'
                  | '9b'
                  | '9c'
                  | '9d'
                  | '9e';
                study: {
                  /** @enum {string} */
                  outcome:
                    | 'too_few_before'
                    | 'too_early'
                    | 'nothing'
                    | 'higher'
                    | 'lower'
                    | 'earlier_higher'
                    | 'earlier_lower';
                  before: number;
                  after: number;
                  from: (string & (unknown & unknown)) | null;
                };
              }[];
              can: {
                withdraw: boolean;
              };
            }[];
            can: {
              record: boolean;
            };
          };
        };
      };
    };
  };
  'culture.audits': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            audits: {
              /** Format: uuid */
              id: string;
              kind: string;
              standards: string[];
              starts_on: string & (unknown & unknown);
              ends_on: string & (unknown & unknown);
              stretches: {
                /** @enum {string} */
                stretch: 'long_before' | 'before' | 'during' | 'after' | 'long_after';
                days: number;
                is_over: boolean;
                is_known: boolean;
                closed: number;
                begun: number;
                written: number;
              }[];
            }[];
          };
        };
      };
    };
  };
  'culture.audit': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        audit: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            /** Format: uuid */
            id: string;
            kind: string;
            standards: string[];
            starts_on: string & (unknown & unknown);
            ends_on: string & (unknown & unknown);
            stretches: {
              /** @enum {string} */
              stretch: 'long_before' | 'before' | 'during' | 'after' | 'long_after';
              days: number;
              is_over: boolean;
              is_known: boolean;
              closed: number;
              begun: number;
              written: number;
              records: (
                | {
                    /** @enum {string} */
                    kind: 'action';
                    /** Format: uuid */
                    id: string;
                    reference: string;
                    title: string;
                    opened_on: string & (unknown & unknown);
                    first_due_on: (string & (unknown & unknown)) | null;
                    due_on: (string & (unknown & unknown)) | null;
                    done_on: (string & (unknown & unknown)) | null;
                    late_days: number;
                    due_moves: number;
                    mine: boolean;
                  }
                | {
                    /** @enum {string} */
                    kind: 'goal';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'objective';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'measure';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'decision';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'request';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'meeting';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'problem';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'hold';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'item';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'commitment';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'visit';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'why_message';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
              )[];
              total: number;
            }[];
          };
        };
      };
    };
  };
  'culture.profile': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            overall: {
              level: number | null;
              lowest: ('D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9')[];
            };
            dimensions: {
              /** @enum {string} */
              dimension: 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9';
              level: number | null;
              held_back: {
                level: number;
                /** @enum {string} */
                id:
                  | 'on_paper'
                  | 'computable'
                  | 'few_act'
                  | 'quiet'
                  | 'staff_managed'
                  | 'none_watch'
                  | 'leaders_lead'
                  | 'staff_led'
                  | 'gap'
                  | 'even'
                  | 'broad'
                  | 'self_found'
                  | 'while_away'
                  | 'staff_lived'
                  | 'can_say'
                  | 'teams';
                /** @enum {string} */
                eye: 'records' | 'people';
                /** @enum {string} */
                standing: 'met' | 'not_met' | 'unknown';
                figures: (
                  | '7b-actions'
                  | '3d'
                  | '3c'
                  | '1b'
                  | '1a'
                  | '1c'
                  | '1d'
                  | '2a'
                  | '2b'
                  | '2c'
                  | '2d'
                  | '2e'
                  | '3a'
                  | '3b'
                  | '3e'
                  | '4a'
                  | '4b'
                  | '4c'
                  | '4d'
                  | '4e'
                  | '5a'
                  | '5b'
                  | '5c'
                  | '5d'
                  | '5d-back'
                  | '5e'
                  | '5f'
                  | '6a'
                  | '6b'
                  | '6c'
                  | '6d'
                  | '7a'
                  | '7b'
                  | '7c'
                  | '7d'
                  | '7d-age'
                  | '7e'
                  | '7f'
                  | '8a'
                  | '8b'
                  | '8c'
                  | '9a'
                  | '9b'
                  | '9c'
                  | '9d'
                  | '9e'
                )[];
                numbers: {
                  [key: string]: number;
                };
              }[];
              figures: {
                in_order: number;
                watch: number;
                act: number;
                told: number;
                not_enough: number;
              };
              people: {
                /** Format: uuid */
                wave_id: string;
                published_on: string & (unknown & unknown);
                eligible: number;
                answered: number;
                whole: {
                  /** @enum {string} */
                  verdict: 'shown' | 'low' | 'high' | 'scarce' | 'withheld';
                  people: number;
                  mean: number | null;
                  low: number | null;
                  high: number | null;
                  favourable:
                    | ('under_10' | '10_to_25' | '25_to_50' | '50_to_75' | '75_to_90' | 'over_90')
                    | null;
                  cannot_say: number | null;
                  agreement: ('agree' | 'differ') | null;
                  bins: number[] | null;
                } | null;
                leaders: {
                  people: number;
                  mean: number | null;
                } | null;
                gap: {
                  value: number;
                  told: boolean;
                  /** @enum {string} */
                  joint: 'high' | 'low' | 'apart' | 'between';
                } | null;
              } | null;
              exists: {
                asked: number;
                found: number;
              };
            }[];
          };
        };
      };
    };
  };
  'culture.dimension': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        dimension: 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            /** @enum {string} */
            dimension: 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9';
            level: number | null;
            held_back: {
              level: number;
              /** @enum {string} */
              id:
                | 'on_paper'
                | 'computable'
                | 'few_act'
                | 'quiet'
                | 'staff_managed'
                | 'none_watch'
                | 'leaders_lead'
                | 'staff_led'
                | 'gap'
                | 'even'
                | 'broad'
                | 'self_found'
                | 'while_away'
                | 'staff_lived'
                | 'can_say'
                | 'teams';
              /** @enum {string} */
              eye: 'records' | 'people';
              /** @enum {string} */
              standing: 'met' | 'not_met' | 'unknown';
              figures: (
                | '7b-actions'
                | '3d'
                | '3c'
                | '1b'
                | '1a'
                | '1c'
                | '1d'
                | '2a'
                | '2b'
                | '2c'
                | '2d'
                | '2e'
                | '3a'
                | '3b'
                | '3e'
                | '4a'
                | '4b'
                | '4c'
                | '4d'
                | '4e'
                | '5a'
                | '5b'
                | '5c'
                | '5d'
                | '5d-back'
                | '5e'
                | '5f'
                | '6a'
                | '6b'
                | '6c'
                | '6d'
                | '7a'
                | '7b'
                | '7c'
                | '7d'
                | '7d-age'
                | '7e'
                | '7f'
                | '8a'
                | '8b'
                | '8c'
                | '9a'
                | '9b'
                | '9c'
                | '9d'
                | '9e'
              )[];
              numbers: {
                [key: string]: number;
              };
            }[];
            criteria: {
              level: number;
              /** @enum {string} */
              id:
                | 'on_paper'
                | 'computable'
                | 'few_act'
                | 'quiet'
                | 'staff_managed'
                | 'none_watch'
                | 'leaders_lead'
                | 'staff_led'
                | 'gap'
                | 'even'
                | 'broad'
                | 'self_found'
                | 'while_away'
                | 'staff_lived'
                | 'can_say'
                | 'teams';
              /** @enum {string} */
              eye: 'records' | 'people';
              /** @enum {string} */
              standing: 'met' | 'not_met' | 'unknown';
              figures: (
                | '7b-actions'
                | '3d'
                | '3c'
                | '1b'
                | '1a'
                | '1c'
                | '1d'
                | '2a'
                | '2b'
                | '2c'
                | '2d'
                | '2e'
                | '3a'
                | '3b'
                | '3e'
                | '4a'
                | '4b'
                | '4c'
                | '4d'
                | '4e'
                | '5a'
                | '5b'
                | '5c'
                | '5d'
                | '5d-back'
                | '5e'
                | '5f'
                | '6a'
                | '6b'
                | '6c'
                | '6d'
                | '7a'
                | '7b'
                | '7c'
                | '7d'
                | '7d-age'
                | '7e'
                | '7f'
                | '8a'
                | '8b'
                | '8c'
                | '9a'
                | '9b'
                | '9c'
                | '9d'
                | '9e'
              )[];
              numbers: {
                [key: string]: number;
              };
            }[];
            figures: {
              /** @enum {string} */
              id:
                | '7b-actions'
                | '3d'
                | '3c'
                | '1b'
                | '1a'
                | '1c'
                | '1d'
                | '2a'
                | '2b'
                | '2c'
                | '2d'
                | '2e'
                | '3a'
                | '3b'
                | '3e'
                | '4a'
                | '4b'
                | '4c'
                | '4d'
                | '4e'
                | '5a'
                | '5b'
                | '5c'
                | '5d'
                | '5d-back'
                | '5e'
                | '5f'
                | '6a'
                | '6b'
                | '6c'
                | '6d'
                | '7a'
                | '7b'
                | '7c'
                | '7d'
                | '7d-age'
                | '7e'
                | '7f'
                | '8a'
                | '8b'
                | '8c'
                | '9a'
                | '9b'
                | '9c'
                | '9d'
                | '9e';
              figure:
                | {
                    /** @enum {string} */
                    kind: 'share';
                    hits: number;
                    cases: number;
                    value: number;
                    interval: {
                      low: number;
                      high: number;
                    };
                  }
                | {
                    /** @enum {string} */
                    kind: 'rate';
                    hits: number;
                    cases: number;
                    value: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'median';
                    days: number | null;
                    longest: number;
                    cases: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'difference';
                    top: {
                      hits: number;
                      cases: number;
                    };
                    others: {
                      hits: number;
                      cases: number;
                    };
                    cases: number;
                    value: number;
                    interval: {
                      low: number;
                      high: number;
                    };
                  }
                | {
                    /** @enum {string} */
                    kind: 'ratio';
                    near: number;
                    near_days: number;
                    far: number;
                    far_days: number;
                    cases: number;
                    value: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'index';
                    cases: number;
                    value: number;
                  }
                | {
                    /** @enum {string} */
                    kind: 'not_enough';
                    has: number;
                    needs: number;
                  };
              verdict: ('in_order' | 'watch' | 'act') | null;
              says: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              more: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              }[];
              evidence: {
                total: number;
                records: (
                  | {
                      /** @enum {string} */
                      kind: 'action';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'goal';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'objective';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'measure';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'decision';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'request';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'meeting';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'problem';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'hold';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'item';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'commitment';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'visit';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'why_message';
                      /** Format: uuid */
                      id: string;
                    }
                )[];
              };
              records: (
                | {
                    /** @enum {string} */
                    kind: 'action';
                    /** Format: uuid */
                    id: string;
                    reference: string;
                    title: string;
                    opened_on: string & (unknown & unknown);
                    first_due_on: (string & (unknown & unknown)) | null;
                    due_on: (string & (unknown & unknown)) | null;
                    done_on: (string & (unknown & unknown)) | null;
                    late_days: number;
                    due_moves: number;
                    mine: boolean;
                  }
                | {
                    /** @enum {string} */
                    kind: 'goal';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'objective';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'measure';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'decision';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'request';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'meeting';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'problem';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'hold';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'item';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'commitment';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'visit';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'why_message';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
              )[];
            }[];
            signals: {
              /** @enum {string} */
              id:
                | 'S1'
                | 'S2'
                | 'S3'
                | 'S5'
                | 'S7'
                | 'S8'
                | 'S9'
                | 'S10'
                | 'S12'
                | 'S13'
                | 'S14'
                | 'S15'
                | 'S16'
                | 'S17'
                | 'S18'
                | 'S19'
                | 'S20'
                | 'S21'
                | 'S22';
              cause: string;
              says: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              /** @enum {string} */
              state: 'live' | 'forming';
              evidence: {
                total: number;
                records: (
                  | {
                      /** @enum {string} */
                      kind: 'action';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'goal';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'objective';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'measure';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'decision';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'request';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'meeting';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'problem';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'hold';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'item';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'commitment';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'visit';
                      /** Format: uuid */
                      id: string;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'why_message';
                      /** Format: uuid */
                      id: string;
                    }
                )[];
              };
            }[];
            people: {
              /** Format: uuid */
              wave_id: string;
              published_on: string & (unknown & unknown);
              eligible: number;
              answered: number;
              whole: {
                /** @enum {string} */
                verdict: 'shown' | 'low' | 'high' | 'scarce' | 'withheld';
                people: number;
                mean: number | null;
                low: number | null;
                high: number | null;
                favourable:
                  | ('under_10' | '10_to_25' | '25_to_50' | '50_to_75' | '75_to_90' | 'over_90')
                  | null;
                cannot_say: number | null;
                agreement: ('agree' | 'differ') | null;
                bins: number[] | null;
              } | null;
              leaders: {
                people: number;
                mean: number | null;
              } | null;
              gap: {
                value: number;
                told: boolean;
                /** @enum {string} */
                joint: 'high' | 'low' | 'apart' | 'between';
              } | null;
              parts: {
                name: string;
                value: {
                  /** @enum {string} */
                  verdict: 'shown' | 'low' | 'high' | 'scarce' | 'withheld';
                  people: number;
                  mean: number | null;
                  low: number | null;
                  high: number | null;
                  favourable:
                    | ('under_10' | '10_to_25' | '25_to_50' | '50_to_75' | '75_to_90' | 'over_90')
                    | null;
                  cannot_say: number | null;
                  agreement: ('agree' | 'differ') | null;
                  bins: number[] | null;
                };
              }[];
              statements: {
                id: string;
                words: {
                  [key: string]: string;
                };
              }[];
              earlier: {
                published_on: string & (unknown & unknown);
                mean: number | null;
                low: number | null;
                high: number | null;
              }[];
              broken: boolean;
            } | null;
            demands: {
              /** @enum {string} */
              key:
                | 'duties'
                | 'objectives'
                | 'direction'
                | 'resources'
                | 'why'
                | 'presence'
                | 'audits'
                | 'causes'
                | 'checks'
                | 'improvement'
                | 'answers'
                | 'reviews'
                | 'decisions'
                | 'analysis'
                | 'documents'
                | 'operations'
                | 'reporting'
                | 'ethics'
                | 'no_reprisals';
              /** @enum {string} */
              dimension: 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9';
              clauses: {
                standard: string;
                clause: string;
              }[];
              needs: number;
              is_kept: boolean;
              is_there: boolean;
              total: number;
              records: (
                | {
                    /** @enum {string} */
                    kind: 'action';
                    /** Format: uuid */
                    id: string;
                    reference: string;
                    title: string;
                    opened_on: string & (unknown & unknown);
                    first_due_on: (string & (unknown & unknown)) | null;
                    due_on: (string & (unknown & unknown)) | null;
                    done_on: (string & (unknown & unknown)) | null;
                    late_days: number;
                    due_moves: number;
                    mine: boolean;
                  }
                | {
                    /** @enum {string} */
                    kind: 'goal';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'objective';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'measure';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'decision';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'request';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'meeting';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'problem';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'hold';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'item';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'commitment';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'visit';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'why_message';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
              )[];
            }[];
          };
        };
      };
    };
  };
  'culture.exists': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            asked: number;
            found: number;
            demands: {
              /** @enum {string} */
              key:
                | 'duties'
                | 'objectives'
                | 'direction'
                | 'resources'
                | 'why'
                | 'presence'
                | 'audits'
                | 'causes'
                | 'checks'
                | 'improvement'
                | 'answers'
                | 'reviews'
                | 'decisions'
                | 'analysis'
                | 'documents'
                | 'operations'
                | 'reporting'
                | 'ethics'
                | 'no_reprisals';
              /** @enum {string} */
              dimension: 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9';
              clauses: {
                standard: string;
                clause: string;
              }[];
              needs: number;
              is_kept: boolean;
              is_there: boolean;
              total: number;
              records: (
                | {
                    /** @enum {string} */
                    kind: 'action';
                    /** Format: uuid */
                    id: string;
                    reference: string;
                    title: string;
                    opened_on: string & (unknown & unknown);
                    first_due_on: (string & (unknown & unknown)) | null;
                    due_on: (string & (unknown & unknown)) | null;
                    done_on: (string & (unknown & unknown)) | null;
                    late_days: number;
                    due_moves: number;
                    mine: boolean;
                  }
                | {
                    /** @enum {string} */
                    kind: 'goal';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'objective';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'measure';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'decision';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'request';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'meeting';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'problem';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'hold';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'item';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'commitment';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'visit';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
                | {
                    /** @enum {string} */
                    kind: 'why_message';
                    /** Format: uuid */
                    id: string;
                    title: string;
                    on: (string & (unknown & unknown)) | null;
                    ended_on: (string & (unknown & unknown)) | null;
                  }
              )[];
            }[];
          };
        };
      };
    };
  };
  'evidence.sign': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: {
              size: number;
              root: string;
              made_at: string;
              short: string;
              note: string;
            };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'evidence.verify': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            result: Record<string, never>;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'evidence.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            size: number;
            last_entry_at: string | null;
            checkpoints: {
              size: number;
              root: string;
              made_at: string;
              short: string;
              note: string;
            }[];
            verification: {
              finished_at: string;
              size: number;
              sound: boolean;
              contents_absent: number;
              checkpoints: number;
              problems: string[];
            } | null;
            verifying: boolean;
            can: {
              verify: boolean;
              sign: boolean;
              download: boolean;
              download_readable: boolean;
            };
          };
        };
      };
    };
  };
  'evidence.download': {
    parameters: {
      query?: {
        contents?: 'yes' | 'no';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'outbox.read': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            to: string;
            subject: string;
            made_at: string;
            sent_at: string | null;
            text: string;
          };
        };
      };
    };
  };
  'outbox.list': {
    parameters: {
      query?: {
        page?: number;
        size?: number;
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            mail_server: boolean;
            total: number;
            rows: {
              /** Format: uuid */
              id: string;
              to: string;
              subject: string;
              kind: string;
              made_at: string;
              sent_at: string | null;
              /** @enum {string} */
              state: 'sent' | 'waiting' | 'failed' | 'kept';
              failure: string | null;
            }[];
          };
        };
      };
    };
  };
  'home.leader': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            picture: {
              as_of: string & (unknown & unknown);
              records_since: (string & (unknown & unknown)) | null;
              /** @enum {string} */
              state:
                | 'signals'
                | 'promises'
                | 'figure'
                | 'no_records'
                | 'not_enough'
                | 'undated'
                | 'stopped'
                | 'forming'
                | 'watch'
                | 'nothing';
              headline: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              };
              signals: {
                /** @enum {string} */
                id:
                  | 'S1'
                  | 'S2'
                  | 'S3'
                  | 'S5'
                  | 'S7'
                  | 'S8'
                  | 'S9'
                  | 'S10'
                  | 'S12'
                  | 'S13'
                  | 'S14'
                  | 'S15'
                  | 'S16'
                  | 'S17'
                  | 'S18'
                  | 'S19'
                  | 'S20'
                  | 'S21'
                  | 'S22';
                cause: string;
                /** @enum {string} */
                form: 'you' | 'team';
                says: {
                  key: string;
                  values: {
                    [key: string]: number | string;
                  };
                };
                evidence_says: {
                  key: string;
                  values: {
                    [key: string]: number | string;
                  };
                };
                evidence: {
                  total: number;
                  records: (
                    | {
                        /** @enum {string} */
                        kind: 'action';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'goal';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'objective';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'measure';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'decision';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'request';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'meeting';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'problem';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'hold';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'item';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'commitment';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'visit';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'why_message';
                        /** Format: uuid */
                        id: string;
                      }
                  )[];
                };
                instead: {
                  key: string;
                  values: {
                    [key: string]: number | string;
                  };
                };
                clears: {
                  key: string;
                  values: {
                    [key: string]: number | string;
                  };
                };
                life: {
                  /** Format: uuid */
                  id: string;
                  began_on: string & (unknown & unknown);
                  answer_by: string & (unknown & unknown);
                  answers: {
                    /** @enum {string} */
                    answer: 'fixed' | 'explained' | 'disagree';
                    words: string;
                    on: string & (unknown & unknown);
                  }[];
                  can: {
                    answer: boolean;
                  };
                } | null;
              }[];
              stopped: {
                key: string;
                values: {
                  [key: string]: number | string;
                };
              }[];
              forming: number;
              good_news: {
                says: {
                  key: string;
                  values: {
                    [key: string]: number | string;
                  };
                };
                evidence: {
                  total: number;
                  records: (
                    | {
                        /** @enum {string} */
                        kind: 'action';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'goal';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'objective';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'measure';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'decision';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'request';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'meeting';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'problem';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'hold';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'item';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'commitment';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'visit';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'why_message';
                        /** Format: uuid */
                        id: string;
                      }
                  )[];
                };
              } | null;
              figures: {
                /** @enum {string} */
                id:
                  | '7b-actions'
                  | '3d'
                  | '3c'
                  | '1b'
                  | '1a'
                  | '1c'
                  | '1d'
                  | '2a'
                  | '2b'
                  | '2c'
                  | '2d'
                  | '2e'
                  | '3a'
                  | '3b'
                  | '3e'
                  | '4a'
                  | '4b'
                  | '4c'
                  | '4d'
                  | '4e'
                  | '5a'
                  | '5b'
                  | '5c'
                  | '5d'
                  | '5d-back'
                  | '5e'
                  | '5f'
                  | '6a'
                  | '6b'
                  | '6c'
                  | '6d'
                  | '7a'
                  | '7b'
                  | '7c'
                  | '7d'
                  | '7d-age'
                  | '7e'
                  | '7f'
                  | '8a'
                  | '8b'
                  | '8c'
                  | '9a'
                  | '9b'
                  | '9c'
                  | '9d'
                  | '9e';
                figure:
                  | {
                      /** @enum {string} */
                      kind: 'share';
                      hits: number;
                      cases: number;
                      value: number;
                      interval: {
                        low: number;
                        high: number;
                      };
                    }
                  | {
                      /** @enum {string} */
                      kind: 'rate';
                      hits: number;
                      cases: number;
                      value: number;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'median';
                      days: number | null;
                      longest: number;
                      cases: number;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'difference';
                      top: {
                        hits: number;
                        cases: number;
                      };
                      others: {
                        hits: number;
                        cases: number;
                      };
                      cases: number;
                      value: number;
                      interval: {
                        low: number;
                        high: number;
                      };
                    }
                  | {
                      /** @enum {string} */
                      kind: 'ratio';
                      near: number;
                      near_days: number;
                      far: number;
                      far_days: number;
                      cases: number;
                      value: number;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'index';
                      cases: number;
                      value: number;
                    }
                  | {
                      /** @enum {string} */
                      kind: 'not_enough';
                      has: number;
                      needs: number;
                    };
                verdict: ('in_order' | 'watch' | 'act') | null;
                says: {
                  key: string;
                  values: {
                    [key: string]: number | string;
                  };
                };
                more: {
                  key: string;
                  values: {
                    [key: string]: number | string;
                  };
                }[];
                evidence: {
                  total: number;
                  records: (
                    | {
                        /** @enum {string} */
                        kind: 'action';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'goal';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'objective';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'measure';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'decision';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'request';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'meeting';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'problem';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'hold';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'item';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'commitment';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'visit';
                        /** Format: uuid */
                        id: string;
                      }
                    | {
                        /** @enum {string} */
                        kind: 'why_message';
                        /** Format: uuid */
                        id: string;
                      }
                  )[];
                };
              }[];
              waiting: {
                /** @enum {string} */
                id: 'decision' | 'done';
                says: {
                  key: string;
                  values: {
                    [key: string]: number | string;
                  };
                };
                more: {
                  key: string;
                  values: {
                    [key: string]: number | string;
                  };
                }[];
              }[];
              mine: {
                open: number;
                overdue: number;
              };
              top_team: {
                open: number;
                overdue: number;
              } | null;
            };
            matters: {
              totals: {
                proposal: number;
                request: number;
                word: number;
                late_action: number;
                look_back: number;
              };
              rows: (
                | {
                    /** @enum {string} */
                    kind: 'proposal';
                    record: {
                      /** Format: uuid */
                      id: string;
                      version: number;
                      reference: string;
                      title: string;
                      description: string;
                      asked_by: string | null;
                      asked_by_id: string | null;
                      asked_on: string & (unknown & unknown);
                      waiting_days: number;
                      asked_of_you: boolean;
                      can: {
                        decide: boolean;
                      };
                    };
                  }
                | {
                    /** @enum {string} */
                    kind: 'request';
                    record: {
                      /** Format: uuid */
                      id: string;
                      version: number;
                      what: string;
                      why: string;
                      without_it: string;
                      cost: string;
                      wanted_by: (string & (unknown & unknown)) | null;
                      asked_by: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                      } | null;
                      asked_on: string & (unknown & unknown);
                      handed_to: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                      } | null;
                      waiting_days: number;
                      answer: ('yes' | 'no' | 'changed') | null;
                      granted: string;
                      answer_why: string;
                      answered_by: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                      } | null;
                      answered_on: (string & (unknown & unknown)) | null;
                      decision_id: string | null;
                      withdrawn_on: (string & (unknown & unknown)) | null;
                      withdraw_reason: string;
                      can: {
                        answer: boolean;
                        hand_on: boolean;
                        withdraw: boolean;
                      };
                    };
                  }
                | {
                    /** @enum {string} */
                    kind: 'word';
                    record: {
                      /** Format: uuid */
                      id: string;
                      version: number;
                      reference: string;
                      /** @enum {string} */
                      kind: 'idea' | 'concern' | 'near_miss' | 'barrier' | 'question' | 'thanks';
                      /** @enum {string} */
                      way: 'named' | 'to_person' | 'anonymous';
                      raiser: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                      } | null;
                      name_given: string;
                      place: string;
                      raised_on: string & (unknown & unknown);
                      promised_on: (string & (unknown & unknown)) | null;
                      /** @enum {string} */
                      level: 'line' | 'top';
                      /** @enum {string} */
                      standing: 'waits' | 'heard' | 'decided' | 'trying' | 'asked_gone' | 'closed';
                      late_days: number;
                      decision: ('yes' | 'no' | 'try' | 'answered') | null;
                      try_until: (string & (unknown & unknown)) | null;
                      closed_on: (string & (unknown & unknown)) | null;
                      closed_how:
                        | (
                            | 'gone'
                            | 'unanswered'
                            | 'done'
                            | 'no'
                            | 'answered'
                            | 'problem'
                            | 'said'
                            | 'withdrawn'
                            | 'not_recorded'
                          )
                        | null;
                      supporters: number;
                      words: string | null;
                      waits_since: string & (unknown & unknown);
                      escalated: boolean;
                    };
                  }
                | {
                    /** @enum {string} */
                    kind: 'late_action';
                    record: {
                      /** Format: uuid */
                      id: string;
                      reference: string;
                      title: string;
                      /** @enum {string} */
                      source:
                        | 'audit'
                        | 'external_audit'
                        | 'nonconformity'
                        | 'complaint'
                        | 'incident'
                        | 'near_miss'
                        | 'idea'
                        | 'concern'
                        | 'review'
                        | 'risk'
                        | 'opportunity'
                        | 'objective'
                        | 'law'
                        | 'supplier'
                        | 'project'
                        | 'other';
                      source_reference: string;
                      /** @enum {string} */
                      significance: 'high' | 'normal' | 'low';
                      process: string;
                      /** @enum {string} */
                      stage:
                        | 'proposed'
                        | 'open'
                        | 'contained'
                        | 'planned'
                        | 'done'
                        | 'proved'
                        | 'cancelled';
                      /** @description days past its due date while open; 0 = not late */
                      late_days: number;
                      accountable: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                      } | null;
                      opened_on: string & (unknown & unknown);
                      first_due_on: (string & (unknown & unknown)) | null;
                      due_on: (string & (unknown & unknown)) | null;
                      done_on: (string & (unknown & unknown)) | null;
                      proved_on: (string & (unknown & unknown)) | null;
                      check_due_on: (string & (unknown & unknown)) | null;
                      due_moves: number;
                      imported: boolean;
                      version: number;
                      can: {
                        edit: boolean;
                        assign: boolean;
                        move_due: boolean;
                        finish: boolean;
                        check: boolean;
                        reopen: boolean;
                        cancel: boolean;
                        comment: boolean;
                        decide: boolean;
                      };
                    };
                  }
                | {
                    /** @enum {string} */
                    kind: 'look_back';
                    record: {
                      /** Format: uuid */
                      id: string;
                      version: number;
                      /** @enum {string} */
                      kind: 'decided' | 'directed' | 'no_change';
                      chosen: string;
                      expected: string;
                      decided_on: string & (unknown & unknown);
                      look_back_on: string & (unknown & unknown);
                      late_days: number;
                      can: {
                        look_back: boolean;
                      };
                    };
                  }
              )[];
            };
            measures: {
              judged: number;
              rows: {
                /** Format: uuid */
                id: string;
                name: string;
                unit: string;
                /** @enum {string} */
                kind: 'xmr' | 'p' | 'u' | 'c' | 'rare';
                /** @enum {string} */
                better: 'higher' | 'lower' | 'neither';
                /** @enum {string} */
                rhythm: 'week' | 'month' | 'quarter' | 'year';
                target: number | null;
                points: {
                  period: string & (unknown & unknown);
                  value: number | null;
                  centre: number | null;
                  lower: number | null;
                  upper: number | null;
                  signals: {
                    /** @enum {string} */
                    rule: 'outside' | 'trend' | 'two_of_three' | 'shift';
                    /** @enum {string} */
                    direction: 'high' | 'low';
                  }[];
                  phase: number;
                }[];
                phases: {
                  starts_on: string & (unknown & unknown);
                  /** @enum {string} */
                  stage: 'early' | 'trial' | 'locked';
                  values: number;
                  rests_on: {
                    first: string & (unknown & unknown);
                    last: string & (unknown & unknown);
                  } | null;
                }[];
                verdict: {
                  /** @enum {string} */
                  variation:
                    | 'too_early'
                    | 'common'
                    | 'improvement_high'
                    | 'improvement_low'
                    | 'concern_high'
                    | 'concern_low'
                    | 'neutral_high'
                    | 'neutral_low';
                  rule: ('outside' | 'trend' | 'two_of_three' | 'shift') | null;
                  assurance: ('too_early' | 'pass' | 'fail' | 'hit_and_miss') | null;
                };
                told_on: string & (unknown & unknown);
                own: boolean;
              }[];
            };
            promises: {
              open: number;
              late: number;
              due_week: number;
              fell_due: number;
              kept: number;
              days: number;
              rows: {
                /** Format: uuid */
                id: string;
                reference: string;
                title: string;
                /** @enum {string} */
                source:
                  | 'audit'
                  | 'external_audit'
                  | 'nonconformity'
                  | 'complaint'
                  | 'incident'
                  | 'near_miss'
                  | 'idea'
                  | 'concern'
                  | 'review'
                  | 'risk'
                  | 'opportunity'
                  | 'objective'
                  | 'law'
                  | 'supplier'
                  | 'project'
                  | 'other';
                source_reference: string;
                /** @enum {string} */
                significance: 'high' | 'normal' | 'low';
                process: string;
                /** @enum {string} */
                stage:
                  'proposed' | 'open' | 'contained' | 'planned' | 'done' | 'proved' | 'cancelled';
                /** @description days past its due date while open; 0 = not late */
                late_days: number;
                accountable: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                opened_on: string & (unknown & unknown);
                first_due_on: (string & (unknown & unknown)) | null;
                due_on: (string & (unknown & unknown)) | null;
                done_on: (string & (unknown & unknown)) | null;
                proved_on: (string & (unknown & unknown)) | null;
                check_due_on: (string & (unknown & unknown)) | null;
                due_moves: number;
                imported: boolean;
                version: number;
                can: {
                  edit: boolean;
                  assign: boolean;
                  move_due: boolean;
                  finish: boolean;
                  check: boolean;
                  reopen: boolean;
                  cancel: boolean;
                  comment: boolean;
                  decide: boolean;
                };
              }[];
              people: {
                open: number;
                rows: {
                  /** Format: uuid */
                  id: string;
                  what: string;
                  notice: string;
                  due_on: string & (unknown & unknown);
                  late: boolean;
                }[];
              };
            };
            thanks: {
              /** Format: uuid */
              action_id: string;
              reference: string;
              title: string;
              person: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** @enum {string} */
              why: 'proposal' | 'proved';
              proved: boolean;
              on: string & (unknown & unknown);
              other: string | null;
            } | null;
            word_thanks: {
              /** Format: uuid */
              item_id: string;
              words: string;
              person: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              outcome: string;
              on: string & (unknown & unknown);
            } | null;
            money: {
              currency: string;
              cost: {
                month: string & (unknown & unknown);
                now: {
                  known: number;
                  estimated: number;
                };
                before: {
                  known: number;
                  estimated: number;
                };
                unsaid: number;
              } | null;
              benefit: {
                last: {
                  /** Format: uuid */
                  id: string;
                  reference: string;
                  text: string;
                  money: number | null;
                  hours: number | null;
                  on: string & (unknown & unknown);
                };
                money: number;
                hours: number;
                count: number;
              } | null;
            } | null;
            course: {
              open: number;
              off: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                state: 'off_track' | 'at_risk';
              }[];
              unsaid: number;
            } | null;
            hearing: {
              days: number | null;
              cases: number;
              floor: number;
              window: number;
              loop: {
                said: number;
                decided: number;
                days: number;
              } | null;
            };
            for_review: number;
            review: {
              required: number;
              covered: number;
              next: {
                /** Format: uuid */
                id: string;
                name: string;
                day: string & (unknown & unknown);
                open: boolean;
              } | null;
            } | null;
            next_look: string & (unknown & unknown);
          };
        };
      };
    };
  };
  'home.manager': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            open: number;
            counts: {
              late: number;
              due_week: number;
              stuck: number;
              unowned: number;
              check_due: number;
              unchecked: number;
              proposed: number;
            };
            imports: {
              total: number;
              only: string | null;
            };
            mine: {
              open: number;
              late: number;
              checks: number;
            };
          };
        };
      };
    };
  };
  'home.staff': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            open: number;
            late: number;
            due_week: number;
            checks: number;
            checks_late: number;
            decisions: number;
            check_ins: number;
            look_backs: number;
            waiting: number;
            answered: number;
            asks_gone: number;
            to_answer: number;
            hearing: {
              days: number | null;
              cases: number;
              floor: number;
              window: number;
              loop: {
                said: number;
                decided: number;
                days: number;
              } | null;
            };
            days: number;
          };
        };
      };
    };
  };
  'home.reader': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            open: number;
            late: number;
            unchecked: number;
            about: string;
            part: {
              /** @enum {string} */
              kind: 'team' | 'site';
              name: string;
            } | null;
            until: (string & (unknown & unknown)) | null;
          };
        };
      };
    };
  };
  'home.mine': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            to_answer: number;
            decisions: {
              total: number;
              rows: {
                /** Format: uuid */
                id: string;
                version: number;
                reference: string;
                title: string;
                description: string;
                asked_by: string | null;
                asked_by_id: string | null;
                asked_on: string & (unknown & unknown);
                waiting_days: number;
                asked_of_you: boolean;
                can: {
                  decide: boolean;
                };
              }[];
            };
            requests: {
              total: number;
              rows: {
                /** Format: uuid */
                id: string;
                version: number;
                what: string;
                why: string;
                without_it: string;
                cost: string;
                wanted_by: (string & (unknown & unknown)) | null;
                asked_by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                asked_on: string & (unknown & unknown);
                handed_to: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                waiting_days: number;
                answer: ('yes' | 'no' | 'changed') | null;
                granted: string;
                answer_why: string;
                answered_by: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                answered_on: (string & (unknown & unknown)) | null;
                decision_id: string | null;
                withdrawn_on: (string & (unknown & unknown)) | null;
                withdraw_reason: string;
                can: {
                  answer: boolean;
                  hand_on: boolean;
                  withdraw: boolean;
                };
              }[];
            };
            look_backs: {
              total: number;
              rows: {
                /** Format: uuid */
                id: string;
                version: number;
                /** @enum {string} */
                kind: 'decided' | 'directed' | 'no_change';
                chosen: string;
                expected: string;
                decided_on: string & (unknown & unknown);
                look_back_on: string & (unknown & unknown);
                late_days: number;
                can: {
                  look_back: boolean;
                };
              }[];
            };
            check_ins: {
              /** Format: uuid */
              id: string;
              name: string;
              due_on: string & (unknown & unknown);
              late_days: number;
              state: ('on_track' | 'at_risk' | 'off_track') | null;
            }[];
            checks: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
              done_on: string & (unknown & unknown);
              done_by: string | null;
              check_due_on: (string & (unknown & unknown)) | null;
              late_days: number;
            }[];
            open: {
              total: number;
              rows: {
                /** Format: uuid */
                id: string;
                reference: string;
                title: string;
                /** @enum {string} */
                source:
                  | 'audit'
                  | 'external_audit'
                  | 'nonconformity'
                  | 'complaint'
                  | 'incident'
                  | 'near_miss'
                  | 'idea'
                  | 'concern'
                  | 'review'
                  | 'risk'
                  | 'opportunity'
                  | 'objective'
                  | 'law'
                  | 'supplier'
                  | 'project'
                  | 'other';
                source_reference: string;
                /** @enum {string} */
                significance: 'high' | 'normal' | 'low';
                process: string;
                /** @enum {string} */
                stage:
                  'proposed' | 'open' | 'contained' | 'planned' | 'done' | 'proved' | 'cancelled';
                /** @description days past its due date while open; 0 = not late */
                late_days: number;
                accountable: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                opened_on: string & (unknown & unknown);
                first_due_on: (string & (unknown & unknown)) | null;
                due_on: (string & (unknown & unknown)) | null;
                done_on: (string & (unknown & unknown)) | null;
                proved_on: (string & (unknown & unknown)) | null;
                check_due_on: (string & (unknown & unknown)) | null;
                due_moves: number;
                imported: boolean;
                version: number;
                can: {
                  edit: boolean;
                  assign: boolean;
                  move_due: boolean;
                  finish: boolean;
                  check: boolean;
                  reopen: boolean;
                  cancel: boolean;
                  comment: boolean;
                  decide: boolean;
                };
              }[];
            };
          };
        };
      };
    };
  };
  'home.answers': {
    parameters: {
      query?: {
        as_of?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            as_of: string & (unknown & unknown);
            rows: {
              /** Format: uuid */
              id: string;
              reference: string;
              title: string;
              asked_on: string & (unknown & unknown);
              /** @enum {string} */
              outcome: 'waits' | 'declined' | 'promised' | 'done' | 'proved' | 'stopped';
              waiting_days: number;
              decided_on: (string & (unknown & unknown)) | null;
              decided_by: string | null;
              reason: string;
              accountable: string | null;
              due_on: (string & (unknown & unknown)) | null;
              done_on: (string & (unknown & unknown)) | null;
              result: string;
              verdict: ('effective' | 'partly' | 'not_effective') | null;
              stopped_on: (string & (unknown & unknown)) | null;
              stop_reason: string;
            }[];
          };
        };
      };
    };
  };
  'mail_answer.question': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          token: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            firm: string;
            person: string;
            today: string & (unknown & unknown);
            /** Format: date-time */
            until: string;
            to: string;
            asked:
              | {
                  /** @enum {string} */
                  purpose: 'proposal';
                  title: string;
                  description: string;
                  asked_by: string | null;
                  asked_on: string & (unknown & unknown);
                  accountable: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                  }[];
                  due_on: string & (unknown & unknown);
                }
              | {
                  /** @enum {string} */
                  purpose: 'request';
                  title: string;
                  why: string;
                  without_it: string;
                  cost: string;
                  wanted_by: (string & (unknown & unknown)) | null;
                  asked_by: string | null;
                  asked_on: string & (unknown & unknown);
                }
              | {
                  /** @enum {string} */
                  purpose: 'look_back';
                  title: string;
                  expected: string;
                  decided_on: string & (unknown & unknown);
                  look_back_on: string & (unknown & unknown);
                };
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'mail_answer.give': {
    parameters: {
      query?: never;
      header: {
        /** @description One per act; a repeated act is answered the same. */
        'idempotency-key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          token: string;
          /** @enum {string} */
          answer: 'yes' | 'no' | 'worked' | 'partly' | 'did_not';
          /** @default  */
          words?: string;
          /** Format: uuid */
          accountable_id?: string;
          due_on?: string & (unknown & unknown);
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            to: string;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'disclosure.read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            indicators: number;
            signals: number;
            least: number;
            kept_days: number;
            handlers: string[];
            keeps: {
              what: string;
              until: string;
            }[];
            exports: string[];
            sights: {
              who: string;
              sees: string[];
            }[];
          };
        };
      };
    };
  };
  'disclosure.print_council': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'disclosure.print_notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'upload.take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            upload: string;
            name: string;
            type: string;
            size: number;
            sha256: string;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
  'upload.take_picture': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            upload: string;
            name: string;
            type: string;
            size: number;
            sha256: string;
          };
        };
      };
      /** @description Default Response */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            refusal: {
              code: string;
              details?: {
                [key: string]: string | number;
              };
            };
          };
        };
      };
    };
  };
}
